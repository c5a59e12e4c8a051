import type { FieldOf } from "../fields";
import { headersOfClients } from "./clients";
import type { HeadersOf } from "./headerWords";
import { headersOfSessions } from "./sessions";

const { Client, Code, Date, Modifiers, Payer, Provider } = headersOfSessions;
const { Product } = headersOfClients;

const From = {
  english:
    "from, effective, effective date, valid from, start date, eff date, begin date, since, effective from",
  spanish: "desde, vigente desde, fecha de inicio, valido desde",
  german: "von, gultig ab, gultig von, ab",
  french: "du, a partir du, valable du, date d effet, depuis",
  portuguese: "de, valido de, desde, vigencia inicial, data inicio",
  maybe: "start",
};

const To = {
  english:
    "to, until, valid to, end date, expires, expiration, expiration date, through, term date, valid until",
  spanish: "hasta, vigente hasta, fecha de fin, vence, valido hasta",
  german: "bis, gultig bis",
  french: "au, jusqu au, valable jusqu au, date de fin",
  portuguese: "ate, valido ate, vigencia final, validade, data fim",
  maybe: "end",
};

const Notes = {
  english: "notes, note, comments, remarks, memo, comment, details, description",
  spanish: "notas, nota, comentarios, observaciones",
  german: "notizen, bemerkung, bemerkungen, kommentar, notiz",
  french: "notes, note, remarques, commentaires, commentaire",
  portuguese: "notas, nota, observacoes, comentarios, obs",
};

export const headersOfPayers: HeadersOf<FieldOf<"Payers">> = {
  Payer,
  Product,
  From,
  To,
  Notes,
  Network: {
    english:
      "network, network status, in network, par status, participating, in out of network, inn oon, contracted, in or out of network",
    spanish: "red, estado en la red, dentro de la red",
    german: "netzwerk, vertrag, vertragsstatus",
    french: "reseau, conventionne, statut reseau",
    portuguese: "rede, credenciado, rede credenciada",
  },
  "Unit rule": {
    english: "unit rule, units rule, 8 minute rule, rounding rule, unit method",
    spanish: "regla de unidades",
    german: "einheitenregel",
    french: "regle des unites",
    portuguese: "regra de unidades",
  },
  "Required modifiers": {
    ...Modifiers,
    english: `required modifiers, required modifier, modifiers required, ${Modifiers.english}`,
  },
  "Requires authorization": {
    english:
      "requires authorization, auth required, prior auth, authorization required, pre auth, preauth, pa required, auth needed, needs auth, prior authorization, auth y n, auth",
    spanish: "requiere autorizacion, autorizacion previa, autorizacion requerida",
    german: "genehmigung notig, genehmigungspflichtig, genehmigung erforderlich",
    french: "autorisation requise, entente prealable, accord prealable",
    portuguese: "requer autorizacao, autorizacao previa, exige autorizacao",
  },
  "Visit limit": {
    english:
      "visit limit, visits per year, max visits, visits allowed, annual visits, visit max, limit",
    spanish: "limite de visitas, visitas por ano, limite de sesiones",
    german: "besuchslimit, max behandlungen, termine pro jahr",
    french: "limite de visites, visites par an, nombre maximum de seances",
    portuguese: "limite de visitas, limite de sessoes, sessoes por ano",
  },
  "Filing days": {
    english:
      "filing days, timely filing, filing limit, timely filing days, tfl, claim filing limit",
    spanish: "plazo de presentacion, dias para presentar",
    german: "einreichungsfrist, abrechnungsfrist",
    french: "delai de facturation, delai de soumission",
    portuguese: "prazo de envio, prazo de faturamento",
  },
  "Appeal days": {
    english: "appeal days, appeal limit, appeal deadline, days to appeal",
    spanish: "plazo de apelacion, dias para apelar",
    german: "widerspruchsfrist",
    french: "delai d appel, delai de recours",
    portuguese: "prazo de recurso",
  },
  "Payer ID": {
    english:
      "payer id, edi payer id, payor id, electronic payer id, claims payer id, edi id, insurance payer id",
    spanish: "id del pagador, codigo de aseguradora",
    german: "kostentragerkennung, ik nummer, ik",
    french: "identifiant du payeur, numero d organisme",
    portuguese: "registro ans, id do pagador, codigo do convenio",
  },
  Type: {
    english: "type, plan kind, payer type, insurance type, kind, line of business",
    spanish: "tipo, tipo de seguro",
    german: "art, versicherungsart",
    french: "type, genre de regime",
    portuguese: "tipo, tipo de convenio",
  },
  "Units per day": {
    english: "units per day, max units per day, daily units, units day, daily max units",
    spanish: "unidades por dia",
    german: "einheiten pro tag",
    french: "unites par jour",
    portuguese: "unidades por dia",
  },
  "Review after visits": {
    english: "review after visits, review after, treatment plan after visits",
    spanish: "revision despues de visitas",
    german: "prufung nach terminen",
    french: "revision apres visites",
    portuguese: "revisao apos visitas",
  },
};

export const headersOfFees: HeadersOf<FieldOf<"Fees">> = {
  Payer,
  Code,
  From,
  To,
  Client,
  Fee: {
    english:
      "fee, rate, charge, price, amount, unit fee, fee per unit, billed rate, standard fee, rate per unit, our fee, fee amount, unit price, unit rate, allowed amount, usual fee, cost",
    spanish: "tarifa, precio, importe, honorario, costo, monto, precio por unidad, valor",
    german: "gebuhr, preis, satz, betrag, honorar, einzelpreis, vergutung",
    french: "tarif, prix, montant, honoraires, prix unitaire",
    portuguese: "valor, preco, taxa, tarifa, honorario, valor unitario",
  },
  Per: {
    english:
      "per, per unit or visit, unit of measure, fee basis, charged by, charged per, basis, uom",
    spanish: "por, por unidad o visita",
    german: "pro, je, abrechnungsart",
    french: "par, base de facturation",
    portuguese: "por, por unidade ou visita",
    maybe: "unit, type",
  },
};

export const headersOfPayments: HeadersOf<FieldOf<"Payments">> = {
  Client,
  Payer: { ...Payer, english: `${Payer.english}, paid by, payment from, received from, from whom` },
  Note: Notes,
  Date: {
    english: `payment date, date paid, paid on, date received, received on, deposit date, check date, pmt date, date of payment, posted, posting date, transaction date, ${Date.english}`,
    spanish: `fecha de pago, fecha del pago, ${Date.spanish}`,
    german: `zahlungsdatum, eingegangen am, zahldatum, zahlungseingang, ${Date.german}`,
    french: `date de paiement, date du paiement, paye le, date, ${Date.french}`,
    portuguese: `data do pagamento, data de pagamento, ${Date.portuguese}`,
  },
  Method: {
    english:
      "method, payment method, how paid, payment type, pay method, form of payment, paid with, mode of payment, tender, pmt method, pmt type, payment mode",
    spanish: "metodo, forma de pago, metodo de pago, medio de pago",
    german: "zahlungsart, zahlungsmethode, zahlungsweise",
    french: "mode de paiement, moyen de paiement, methode, mode de reglement",
    portuguese: "forma de pagamento, metodo, metodo de pagamento, meio de pagamento",
    maybe: "type",
  },
  Amount: {
    english:
      "amount, amount paid, payment, paid, payment amount, amt, amt paid, amount received, received, total paid, payments, pmt, deposit, paid amount, pmt amount, collected",
    spanish: "importe, monto, pago, cantidad pagada, pagado, importe pagado, abono, monto pagado",
    german: "betrag, zahlung, gezahlt, zahlbetrag, bezahlt, gezahlter betrag",
    french: "montant, paiement, paye, montant paye, reglement, montant recu",
    portuguese: "valor, pagamento, pago, valor pago, montante, recebido, valor recebido",
    maybe: "total",
  },
  Document: {
    english:
      "document, invoice, invoice number, superbill, invoice no, receipt, receipt number, for invoice, inv, statement, invoice id, receipt no",
    spanish: "documento, factura, numero de factura, recibo, n factura, no factura",
    german: "rechnung, rechnungsnummer, beleg, rechnung nr, belegnummer, rechnungsnr",
    french: "facture, numero de facture, document, recu, n facture, no facture",
    portuguese: "documento, fatura, recibo, nota fiscal, numero da fatura, fatura n",
  },
};

export const headersOfProviders: HeadersOf<FieldOf<"Providers">> = {
  Provider: { ...Provider, maybe: `${Provider.maybe ?? ""}, name, full name, nombre, nom, nome` },
  Credentials: {
    english: "credentials, credential, degree, title, suffix, designation, initials after name",
    spanish: "credenciales, titulo, titulacion",
    german: "titel, qualifikation, berufsbezeichnung",
    french: "titre, diplome, qualifications",
    portuguese: "credenciais, titulo, formacao",
  },
  NPI: {
    english: "npi, npi number, npi no, individual npi, provider npi, npi type 1",
    spanish: "npi, numero npi",
    german: "npi, npi nummer",
    french: "npi, numero npi, numero adeli",
    portuguese: "npi, crefito, numero npi",
  },
  License: {
    english:
      "license, license number, licence, lic, state license, license no, lic no, lic number, licence number",
    spanish:
      "licencia, numero de licencia, colegiado, numero de colegiado, cedula profesional, matricula",
    german: "lizenz, zulassungsnummer, zulassung",
    french: "licence, numero de licence, numero de permis",
    portuguese: "licenca, registro profissional, cedula profissional, numero de licenca",
  },
  Taxonomy: {
    english: "taxonomy, taxonomy code, specialty code",
    spanish: "taxonomia",
    german: "taxonomie",
    french: "taxonomie",
    portuguese: "taxonomia",
  },
  Assistant: {
    english: "assistant, cota, ota, is assistant, assistant y n, ota y n",
    spanish: "asistente",
    german: "assistenz, assistentin, assistent",
    french: "assistant, assistante",
    portuguese: "assistente",
  },
  Supervisor: {
    english:
      "supervisor, supervising therapist, supervised by, supervising ot, supervising provider",
    spanish: "supervisor, supervisora, supervisado por",
    german: "supervision, vorgesetzter, supervisor",
    french: "superviseur, superviseure, supervise par",
    portuguese: "supervisor, supervisora, supervisionado por",
  },
};
