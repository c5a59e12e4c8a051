/**
 * Words that say how a session or an account stands, in English, Spanish, German, French and
 * Portuguese; without accents, both genders. A column of them is no column of names.
 */
const statuses = new Set(
  [
    "completed complete done attended scheduled rescheduled confirmed unconfirmed pending arrived kept held missed cancelled canceled approved denied accepted rejected submitted billed paid unpaid overdue open closed active inactive suspended expired new draft sent present absent late no-show",
    "completado completada confirmado confirmada pendiente cancelado cancelada realizado realizada programado programada agendado agendada atendido atendida asistio activo activa inactivo inactiva pagado pagada aprobado aprobada rechazado rechazada presente ausente reprogramado reprogramada finalizado finalizada",
    "erledigt offen bezahlt unbezahlt bestatigt geplant abgeschlossen ausstehend abgesagt aktiv inaktiv anwesend abwesend ausgefallen storniert",
    "termine terminee confirme confirmee planifie planifiee paye payee impaye impayee annule annulee effectue effectuee actif inactif active emise relancee absente reporte reportee",
    "marcado marcada concluido concluida pago paga confirmada pendente aceito aceita recusado recusada desmarcado desmarcada ativo ativa inativo inativa compareceu faltou remarcado remarcada aguardando",
  ]
    .join(" ")
    .split(" ")
);

/** True for a word of a status alone; `folded`: in lower case, without accents. */
export function isStatus(folded: string): boolean {
  return statuses.has(folded);
}
