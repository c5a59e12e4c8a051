import type { SessionField } from "../fields";
import type { HeadersOf } from "./headerWords";

export const headersOfSessions: HeadersOf<SessionField> = {
  Date: {
    english:
      "date, date of service, dos, service date, session date, visit date, appt date, appointment date, date seen, date of visit, date of session, treatment date, tx date, svc date, day and date, from date of service, svc dt, serv date, date svc, dates",
    spanish:
      "fecha, fecha de servicio, fecha de sesion, fecha de la sesion, fecha de visita, fecha del servicio, fecha de atencion, fecha cita",
    german:
      "datum, behandlungsdatum, tag der behandlung, leistungsdatum, sitzungsdatum, termin, datum der behandlung, therapiedatum",
    french:
      "date de service, date de seance, date de la seance, date du soin, date de soins, date de rendez vous, date rdv, date de prestation, date de visite",
    portuguese:
      "data, data do servico, data da sessao, data de atendimento, data do atendimento, data da consulta, data da visita, data sessao",
    maybe:
      "day, dia, tag, jour, when, start date, visit start, fecha y hora, datetime, appointment, cita",
  },
  Client: {
    english:
      "client, client name, patient, patient name, pt, pt name, child, child name, childs name, student, student name, kid, kiddo, kiddo name, participant, name of client, name of child, name of patient, client full name, patient full name, consumer, individual, member name, cl, clt, pat name, resident, clients, recipient",
    spanish:
      "cliente, paciente, nombre del cliente, nombre del paciente, nino, alumno, nombre del nino, estudiante, nombre paciente, nombre cliente, usuario, beneficiario, nombre y apellido, nombre completo, apellidos y nombre, nombre alumno",
    german:
      "klient, patient, kunde, name des patienten, name des klienten, kind, name des kindes, patientenname, klientenname, klientin, patientin, kundenname, versicherter, schuler",
    french:
      "client, patient, nom du patient, nom du client, enfant, nom de l enfant, eleve, usager, beneficiaire, nom et prenom, nom prenom, nom patient, patiente",
    portuguese:
      "cliente, paciente, nome do paciente, nome do cliente, crianca, nome da crianca, aluno, utente, nome completo, nome paciente, nome cliente, beneficiario",
    maybe: "name, names, full name, nombre, nom, nome, who, initials, client initials, case",
  },
  "First name": {
    english:
      "first name, first, given name, fname, client first name, patient first name, firstname, forename, pt first, client first, patient first, student first name, child first name",
    spanish: "nombre de pila, primer nombre, nombres, nombre",
    german: "vorname, rufname, vorname patient, vorname des kindes",
    french: "prenom, prenom du patient, prenom de l enfant, prenom patient",
    portuguese: "primeiro nome, nome proprio, prenome",
  },
  "Last name": {
    english:
      "last name, last, surname, family name, lname, client last name, patient last name, lastname, pt last, client last, patient last, student last name, child last name",
    spanish: "apellido, apellidos, primer apellido",
    german: "nachname, familienname, zuname, nachname patient",
    french: "nom de famille, nom du patient famille, nom famille",
    portuguese: "sobrenome, apelido, ultimo nome, apelidos",
  },
  Provider: {
    english:
      "provider, therapist, clinician, therapist name, provider name, treating therapist, treating provider, rendering provider, rendering, ot, otr, staff, seen by, tx by, treated by, practitioner, employee, employee name, staff name, staff member, clinician name, ot name, servicing provider, therapist initials, provider initials, clinician initials, worker, performed by, done by, completed by, consultant, attorney, physician, nurse, dentist, tutor, teacher, instructor, coach, caregiver, aide",
    spanish:
      "terapeuta, terapista, profesional, proveedor, atendido por, nombre del terapeuta, empleado, trabajador, doctor, doctora, especialista, medico, medica, dentista, abogado, consultor, profesor, psicologo, psicologa, realizado por",
    german:
      "therapeut, therapeutin, behandler, behandlerin, mitarbeiter, mitarbeiterin, name des therapeuten, behandelnde therapeutin, behandelnder therapeut, ausfuhrende, ausfuhrender, ausfuhrende r, durchgefuhrt von, erledigt von, bearbeiter, bearbeiterin, bearbeitet von, betreuer, betreuerin, arzt, arztin, anwalt, berater, lehrer",
    french:
      "therapeute, ergotherapeute, intervenant, intervenante, praticien, soignant, professionnel, employe, nom du therapeute, nom de l intervenant, salarie, avocat, medecin, docteur, consultant, educateur, psychologue, realise par, effectue par",
    portuguese:
      "terapeuta, profissional, terapeuta ocupacional, atendido por, nome do terapeuta, funcionario, prestador, colaborador, medico, medica, dentista, advogado, doutor, doutora, professor, psicologo, psicologa, realizado por",
    maybe: "by, initials, doctor, dr, team member, supervisor",
  },
  Code: {
    english:
      "code, cpt, cpt code, procedure code, procedure, service code, billing code, hcpcs, cpt hcpcs, cpt codes, codes, proc code, proc, cpt code s, svc code, cpts, code billed, codes billed, tx code, treatment code, billed code, hcpcs code, proc cd, cpt cd, billable code, charge code, code cpt",
    spanish:
      "codigo, codigo cpt, codigo de procedimiento, codigo del servicio, codigo de servicio, procedimiento, codigos, cpt codigo, codigo procedimiento",
    german:
      "code, leistungsziffer, ziffer, gebuhrenziffer, positionsnummer, leistungscode, abrechnungscode, abrechnungsziffer, gebuhrenposition",
    french:
      "code acte, code de l acte, acte, cotation, code de procedure, code de facturation, code prestation",
    portuguese:
      "codigo, codigo do procedimento, procedimento, codigo cpt, codigo do servico, codigos, codigo tuss",
    maybe:
      "service, svc, billing, type of service, leistung, leistungsart, servicio, servico, prestation, tx",
  },
  Start: {
    english:
      "start, start time, time in, in, begin, begin time, from, time start, started, arrival, starting time, session start, clock in, start of session, begins, time begin, tx start, in time, from time, appt start, start tm, check in, check in time, clock in time, sign in, sign in time, punch in",
    spanish:
      "inicio, hora de inicio, hora inicio, desde, entrada, hora de entrada, comienzo, hora inicial, empieza, de",
    german:
      "beginn, anfang, von, startzeit, uhrzeit von, beginnzeit, kommen, anfangszeit, beginn uhrzeit",
    french: "debut, heure de debut, heure debut, arrivee, commence, heure d arrivee, de",
    portuguese:
      "inicio, hora de inicio, hora inicio, hora inicial, entrada, das, hora de entrada, comeco",
    maybe:
      "time, hour, hora, uhrzeit, heure, appt time, appointment time, session time, clock, horario",
  },
  End: {
    english:
      "end, end time, time out, out, finish, finish time, to, until, stop, stop time, time end, ended, departure, ending time, session end, clock out, end of session, ends, till, thru, tx end, out time, to time, appt end, end tm, check out, check out time, clock out time, sign out, sign out time, punch out",
    spanish:
      "fin, hora de fin, hora fin, hasta, salida, hora de salida, final, hora final, termina, termino, hora de termino, a",
    german: "ende, bis, endzeit, uhrzeit bis, gehen, schluss, endezeit, ende uhrzeit",
    french: "fin, heure de fin, heure fin, depart, termine, heure de depart, a",
    portuguese:
      "fim, hora de fim, hora fim, hora final, termino, saida, as, hora de saida, hora de termino, ate",
  },
  "Time span": {
    english:
      "time span, times, time in out, time in time out, start end, start and end time, session time, from to, start stop, in out, time range, hours from to, time of session, start to end, start time end time, from until, time slot, slot, start end time, session times, time of service, appt time",
    spanish:
      "horario, hora de inicio y fin, de a, inicio y fin, desde hasta, inicio fin, franja horaria, horas de a",
    german:
      "zeitraum, von bis, uhrzeit von bis, zeit von bis, zeitfenster, beginn ende, behandlungszeit",
    french: "horaire, horaires, plage horaire, de a, debut et fin, debut fin, creneau",
    portuguese: "horario, das as, inicio e fim, inicio fim, periodo, faixa horaria",
    maybe: "time, hours, hora, uhrzeit, zeit, heure, heures, zeiten",
  },
  Minutes: {
    english:
      "minutes, min, mins, duration, length, total minutes, session length, total time, time spent, minutes of service, tx minutes, treatment minutes, treatment time, tx time, duration min, duration mins, duration minutes, length of session, total min, total mins, minutes billed, of minutes, hrs min, session minutes, direct minutes, timed minutes, no of minutes, number of minutes, total hours, hours worked, len, dur, session duration, hours on site, time on site, total tx time, billable minutes, minutes seen",
    spanish:
      "minutos, duracion, tiempo, tiempo total, total minutos, duracion minutos, duracion de la sesion, horas trabajadas, total horas, duracion min",
    german:
      "minuten, dauer, dauer in minuten, zeit in minuten, dauer min, behandlungsdauer, stunden, gesamtzeit, arbeitszeit, sitzungsdauer, dauer minuten",
    french:
      "minutes, duree, duree en minutes, duree minutes, temps, temps total, duree de la seance, duree min, total heures, nombre de minutes",
    portuguese:
      "minutos, duracao, duracao em minutos, duracao minutos, tempo, tempo total, duracao da sessao, total de horas, duracao min",
    maybe: "hours, hrs, hr, time, horas, heures, total, zeit",
  },
  Units: {
    english:
      "units, unit, of units, billed units, units billed, total units, no of units, number of units, qty, quantity, un, tx units, billable units, cpt units, unit s, count, timed units, units total, u",
    spanish: "unidades, unidad, cantidad, numero de unidades, total unidades, uds",
    german: "einheiten, einheit, anzahl, menge, anzahl einheiten, ue",
    french: "unites, unite, quantite, nombre d unites, qte, nombre",
    portuguese: "unidades, unidade, quantidade, qtd, qtde, numero de unidades",
  },
  Place: {
    english:
      "place, place of service, pos, location, setting, service location, site, where, loc, place of svc, pos code, facility, session location, svc location, location of service, treatment location",
    spanish:
      "lugar, lugar de servicio, ubicacion, sitio, lugar del servicio, lugar de atencion, sede",
    german: "ort, behandlungsort, leistungsort, standort, ort der behandlung",
    french:
      "lieu, lieu de service, lieu de soins, endroit, site, lieu d intervention, lieu de la seance",
    portuguese:
      "local, local de servico, local de atendimento, lugar, local do atendimento, unidade de atendimento",
    maybe: "telehealth, room, clinic, school",
  },
  Modifiers: {
    english:
      "modifiers, modifier, mod, mods, modifier s, cpt modifier, mod 1, mod1, modifier 1, modifier codes, mdfr, mod s, cpt mod, modifiers used",
    spanish: "modificador, modificadores",
    german: "modifikator, modifikatoren, modifier",
    french: "modificateur, modificateurs",
    portuguese: "modificador, modificadores, modificador es",
  },
  Diagnoses: {
    english:
      "diagnoses, diagnosis, dx, dx code, icd, icd 10, icd10, diagnosis code, icd code, icd 10 code, dx codes, diag, dx 1, diagnosis codes, primary dx, primary diagnosis, icd 10 cm, icd codes, icd 10 codes, dx s, tx dx, medical dx, diag code",
    spanish:
      "diagnostico, diagnosticos, codigo cie, cie 10, codigo de diagnostico, codigo diagnostico",
    german: "diagnose, diagnosen, icd code, diagnoseschlussel, icd schlussel",
    french: "diagnostic, diagnostics, code cim, cim 10, code diagnostic",
    portuguese: "diagnostico, diagnosticos, cid, cid 10, codigo cid, codigo do diagnostico",
  },
  "Note signed": {
    english:
      "note signed, note done, note, soap, soap note, note complete, note completed, documentation, doc done, signed, documented, notes done, soap done, note written, note in, notes signed, daily note, daily note done, signed note, note finished, documentation complete, documentation done, soap signed, progress note signed, note signed y n, note y n",
    spanish:
      "nota firmada, nota, nota hecha, nota lista, documentado, firmada, nota completa, nota de sesion, firmado",
    german:
      "notiz unterschrieben, dokumentiert, dokumentation, bericht fertig, doku, doku fertig, unterschrieben, protokoll fertig",
    french: "note signee, note faite, note, dossier complete, documente, signee, note terminee",
    portuguese:
      "nota assinada, nota, evolucao, evolucao assinada, documentado, assinada, nota pronta, relatorio feito, evolucao feita",
    maybe: "notes, done, complete, completed, y n",
  },
  Description: {
    english:
      "description, notes, comments, comment, activity, activities, service description, session type, treatment, intervention, remarks, details, service provided, what we did, memo, type of session, work description, description of service, type of visit, visit type, services, task, goals, session notes, service type, treatment provided, interventions, focus, procedure description, work done, work performed, what was done",
    spanish:
      "descripcion, notas, comentarios, actividad, observaciones, tratamiento, intervencion, detalle, concepto, tipo de sesion, actividades, motivo, tarea, detalles, tipo de servicio, tipo de cita, servicios",
    german:
      "beschreibung, bemerkung, bemerkungen, kommentar, tatigkeit, massnahme, inhalt, notizen, notiz, leistungsbeschreibung, anmerkung, bezeichnung, behandlung, heilmittel",
    french:
      "description, remarques, commentaires, commentaire, activite, activites, intervention, notes, observations, type de seance, designation, libelle, details, tache",
    portuguese:
      "descricao, observacoes, comentarios, atividade, atividades, notas, intervencao, tipo de sessao, detalhes, obs, observacao, tarefa",
    maybe:
      "service, type, note, servicio, servico, leistung, leistungsart, prestation, tx, type of service, appointment type",
  },
  Charge: {
    english:
      "charge, charges, fee, amount, billed, amount billed, total charge, price, cost, billed amount, charge amount, total charges, session fee, amount charged, session cost, fee charged, charged, line total, session charge, total due, amt, amt billed, chg, chgs, total fee",
    spanish:
      "cargo, importe, monto, precio, tarifa, costo, valor, honorarios, total cobrado, cobrado",
    german: "betrag, gebuhr, preis, honorar, kosten, rechnungsbetrag, summe betrag, entgelt",
    french: "montant, tarif, prix, honoraires, cout, frais, montant facture, total facture",
    portuguese:
      "valor, preco, cobranca, honorarios, taxa, custo, valor cobrado, valor da sessao, montante",
    maybe: "total, rate, due, bill, cash, sum, summe, gesamt, unit price",
  },
  Payer: {
    english:
      "payer, insurance, insurer, insurance company, carrier, payor, ins, insurance name, primary insurance, primary payer, payer name, funding source, funding, health plan, insurance plan, ins co, billed to, bill to, financial class, payor source, coverage, funder",
    spanish:
      "seguro, aseguradora, pagador, compania de seguros, seguro medico, obra social, prevision, financiador, mutua",
    german: "kasse, krankenkasse, kostentrager, versicherung, krankenversicherung",
    french: "assurance, assureur, mutuelle, payeur, caisse, organisme payeur, tiers payant",
    portuguese: "convenio, seguro, seguradora, pagador, plano de saude, operadora, plano",
    maybe: "plan, source, company",
  },
};
