import { headersOfClients } from "./clients";
import type { HeaderWords } from "./headerWords";

/**
 * Headers of columns that a list of sessions often has and that are no field of it. Knowing them
 * keeps a date of birth from being taken for the date of service, and money received for a charge.
 */
export const otherHeaders: Record<"status" | "postal" | "other", HeaderWords> = {
  /** Tells which of the sessions took place. */
  status: {
    english:
      "status, attendance, attended, appt status, appointment status, visit status, show no show, outcome, present, session status, attendance status, kept, cancelled, canceled, no show, arrived, cancel reason, cancellation, showed, show",
    spanish: "estado, asistencia, asistio, estado de la cita, cancelado, presente",
    german: "status, anwesend, anwesenheit, ausgefallen, terminstatus, erschienen, absage",
    french: "statut, presence, present, annule, statut du rendez vous, absence",
    portuguese: "status, situacao, presenca, compareceu, estado, cancelado, falta",
  },
  /** Five digits that are no codes, though some are billed: 97530 is a town as well. */
  postal: headersOfClients.ZIP,
  other: {
    english: [
      "day of week, weekday, dow, week, month, year, number, row, id, session id, age, date signed, date entered, entered by",
      "paid, balance, amount paid, payment, payments, copay, copay paid, copay collected, deductible, adjustment, date paid, payment date, check number, check no, payment method, allowed, allowed amount, insurance paid, patient paid, write off, outstanding, date billed, billed on, date submitted, claim number, claim no, claim, claim status, invoice, invoice number, invoice no, receipt",
      "authorization, auth, auth number, auth no, prior auth, authorization number, visits left, visits remaining, units remaining, visits used, visit number, visit no, session number, session no, running total, cumulative, total to date",
      "miles, mileage, travel, travel time, drive time, break, lunch, overtime, billable, signature, parent signature, therapist signature, rate per hour, hourly rate, rate hour, pay rate, pay, expenses, project, department",
      "end date, due date, next visit, next appointment, eval date, referral date, network, check, document, note date, date of note, note due, member id, npi, eval due, discharge date, admission date, tax, discount, subtotal",
    ].join(", "),
    spanish:
      "dia de la semana, semana, mes, ano, numero, no, edad, pagado, saldo, pago, factura, numero de factura, autorizacion, firma, kilometraje, descanso, fecha de pago, proyecto, iva",
    german:
      "wochentag, woche, monat, jahr, nr, lfd nr, nummer, alter, bezahlt, saldo, zahlung, rechnung, rechnungsnummer, unterschrift, kilometer, pause, verordnung, bezahlt am, projekt, mwst, stundenlohn, stundensatz, uberstunden, rezept",
    french:
      "jour de la semaine, semaine, mois, annee, numero, n, age, paye, solde, paiement, facture, numero de facture, signature, kilometrage, pause, ordonnance, projet, tva, taux horaire",
    portuguese:
      "dia da semana, semana, mes, ano, numero, n, idade, pago, saldo, pagamento, fatura, autorizacao, assinatura, quilometragem, intervalo, nota fiscal, data do pagamento, projeto, guia",
    maybe: [
      ...Object.values(headersOfClients["Date of birth"]),
      headersOfClients.Phone.english,
      headersOfClients.Email.english,
      headersOfClients.Guardian.english,
      headersOfClients["Address line 1"].english,
      ...Object.values(headersOfClients.City),
      ...Object.values(headersOfClients.Sex),
      // What is owed or was billed is no payment.
      "charge, billed amount, amount billed, billed, charged amount, amount charged, charge amount, total charge, claim amount, amount claimed, invoice amount, invoice total, invoiced, amount due, balance due, total due",
      "importe facturado, monto facturado, total facturado, importe pendiente, monto pendiente, rechnungsbetrag, offener betrag, forderung, montant facture, montant ht, montant ttc, montant du, reste a payer, valor faturado, valor cobrado, valor pendente, valor em aberto",
    ].join(", "),
  },
};
