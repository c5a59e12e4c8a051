import type { FieldOf } from "../fields";
import type { HeadersOf } from "./headerWords";
import { headersOfSessions } from "./sessions";

const { Client, Payer, Diagnoses } = headersOfSessions;

export const headersOfClients: HeadersOf<FieldOf<"Clients">> = {
  Client,
  "First name": headersOfSessions["First name"],
  "Last name": headersOfSessions["Last name"],
  Payer,
  Diagnoses,
  "Date of birth": {
    english:
      "date of birth, dob, birth date, birthday, birthdate, born, d o b, client dob, patient dob, child dob",
    spanish: "fecha de nacimiento, nacimiento, fecha nacimiento, f nacimiento",
    german: "geburtsdatum, geburtstag, geb datum, geb, geboren am, geboren",
    french: "date de naissance, naissance, ne le, nee le, ddn",
    portuguese: "data de nascimento, nascimento, data nascimento, data nasc",
  },
  Sex: {
    english: "sex, gender, m f",
    spanish: "sexo, genero",
    german: "geschlecht",
    french: "sexe, genre",
    portuguese: "sexo, genero",
  },
  Guardian: {
    english:
      "guardian, parent, parent guardian, parents, parent name, guardian name, mother, mom, mom name, caregiver, responsible party, responsible person, guarantor, parent 1, parents names, parent s, mother father, contact person",
    spanish:
      "tutor, padre o tutor, madre, padres, responsable, acudiente, representante, nombre de la madre, apoderado",
    german:
      "erziehungsberechtigte, eltern, mutter, elternteil, gesetzlicher vertreter, erziehungsberechtigter, vormund, sorgeberechtigte",
    french: "tuteur, parent, parents, mere, responsable legal, representant legal, responsable",
    portuguese:
      "responsavel, mae, pais, tutor, responsavel legal, encarregado de educacao, nome da mae",
    maybe: "contact, contacto, contato, kontakt",
  },
  "Address line 1": {
    english:
      "address, address line 1, street, address 1, street address, addr, home address, mailing address, addr 1",
    spanish: "direccion, domicilio, calle",
    german: "adresse, strasse, anschrift, strasse und hausnummer, strasse hausnummer, strasse nr",
    french: "adresse, rue, adresse postale",
    portuguese: "endereco, morada, rua, logradouro",
  },
  "Address line 2": {
    english: "address line 2, address 2, apt, apartment, suite, unit no, apt suite, addr 2",
    spanish: "direccion 2, apartamento, piso",
    german: "adresszusatz, adresse 2, wohnung",
    french: "adresse 2, complement d adresse, appartement",
    portuguese: "complemento, endereco 2, apartamento",
  },
  City: {
    english: "city, town",
    spanish: "ciudad, localidad, poblacion, municipio",
    german: "stadt, wohnort",
    french: "ville, commune",
    portuguese: "cidade, localidade, municipio",
  },
  State: {
    english: "state, st, province",
    spanish: "estado, provincia",
    german: "bundesland",
    french: "etat, province, departement",
    portuguese: "estado, uf, distrito",
  },
  ZIP: {
    english: "zip, zip code, zipcode, postal code, postcode",
    spanish: "codigo postal, cp",
    german: "plz, postleitzahl",
    french: "code postal, cp",
    portuguese: "cep, codigo postal",
  },
  Email: {
    english: "email, e mail, email address, parent email, contact email",
    spanish: "correo, correo electronico, email",
    german: "email, e mail, e mail adresse, mail",
    french: "courriel, email, adresse courriel, mail, adresse email",
    portuguese: "email, e mail, correio eletronico",
  },
  Phone: {
    english:
      "phone, phone number, telephone, tel, cell, mobile, phone no, home phone, cell phone, contact number, contact no, parent phone, phones",
    spanish: "telefono, celular, movil, tel, numero de telefono",
    german: "telefon, telefonnummer, handy, mobil, tel, festnetz, tel nr",
    french: "telephone, portable, tel, numero de telephone",
    portuguese: "telefone, celular, telemovel, tel, numero de telefone",
  },
  Product: {
    english: "product, plan, plan name, plan type, insurance plan, product name, plan product",
    spanish: "producto, nombre del plan, tipo de plan",
    german: "tarif, produkt",
    french: "produit, formule, regime",
    portuguese: "produto, tipo de plano, nome do plano",
  },
  "Member ID": {
    english:
      "member id, member number, policy number, subscriber id, insurance id, id number, policy id, member no, policy no, ins id, member id number, insurance number, policy, medicaid id, medicaid number, insured id, insurance id number",
    spanish:
      "numero de afiliado, numero de poliza, id de miembro, numero de asegurado, poliza, n afiliado",
    german: "versichertennummer, mitgliedsnummer, versicherungsnummer, versicherten nr, kvnr",
    french:
      "numero d assure, numero de membre, numero d adherent, numero de police, numero de securite sociale",
    portuguese:
      "numero do beneficiario, carteirinha, numero da apolice, numero de utente, matricula",
  },
  "Group number": {
    english: "group number, group, group no, group id, grp, grp number, group name",
    spanish: "numero de grupo, grupo",
    german: "gruppennummer",
    french: "numero de groupe, groupe",
    portuguese: "numero do grupo, grupo",
  },
  "Referring provider": {
    english:
      "referring provider, referring physician, referring doctor, pcp, physician, referred by, pediatrician, ref provider, referral source, md, ref md, primary care",
    spanish: "medico, medico derivante, pediatra, referido por, medico remitente",
    german: "arzt, verordnender arzt, uberweisender arzt, kinderarzt, hausarzt",
    french:
      "medecin, medecin referent, medecin traitant, medecin prescripteur, pediatre, prescripteur",
    portuguese: "medico, medico solicitante, pediatra, encaminhado por",
  },
  "Referring NPI": {
    english: "referring npi, physician npi, pcp npi, ref npi, referring provider npi, doctor npi",
    spanish: "npi del medico, npi medico",
    german: "npi arzt, lanr",
    french: "npi medecin, rpps",
    portuguese: "crm, npi medico",
  },
  Copay: {
    english: "copay, co pay, copayment, copay amount",
    spanish: "copago",
    german: "zuzahlung, eigenanteil",
    french: "ticket moderateur, quote part",
    portuguese: "coparticipacao, copagamento",
  },
  Coinsurance: {
    english: "coinsurance, co insurance, coins",
    spanish: "coaseguro",
    german: "selbstbeteiligung",
    french: "coassurance",
    portuguese: "cosseguro",
  },
  "Units per visit": {
    english: "units per visit, units visit, usual units, units per session, units session",
    spanish: "unidades por visita, unidades por sesion",
    german: "einheiten pro termin, einheiten je termin",
    french: "unites par visite, unites par seance",
    portuguese: "unidades por visita, unidades por sessao",
  },
  Active: {
    english: "active, current, active client, active y n, still active, is active",
    spanish: "activo, activa",
    german: "aktiv",
    french: "actif, active",
    portuguese: "ativo, ativa",
    maybe: "status",
  },
  Subscriber: {
    english:
      "subscriber, policy holder, policyholder, insured, subscriber name, insured name, policy holder name",
    spanish: "titular, asegurado, titular de la poliza",
    german: "versicherungsnehmer, hauptversicherter",
    french: "assure, titulaire, assure principal",
    portuguese: "titular, segurado",
  },
  Relationship: {
    english:
      "relationship, relation, relationship to subscriber, relationship to client, relation to insured",
    spanish: "parentesco, relacion",
    german: "beziehung, verwandtschaft",
    french: "lien de parente, relation, lien",
    portuguese: "parentesco, relacao",
  },
  Superbills: {
    english: "superbills, superbill, wants superbill, superbill schedule",
    spanish: "superbills, recibos detallados",
    german: "superbills, rechnungsintervall",
    french: "superbills, releves",
    portuguese: "superbills, recibos detalhados",
  },
};
