import { table } from "../grid";
import type { LogExample } from "./logExample";

/** Logs that are not in English. */
export const languages: LogExample[] = [
  {
    habit: "in Spanish",
    sheet: table(`
      Registro de sesiones
      Fecha | Paciente | Terapeuta | Código | Hora de inicio | Hora de fin | Unidades | Importe
      5/10/2026 | Ava Moreno | Juana Roe | 97530 | 15:00 | 15:45 | 3 | $101.25
      16/10/2026 | Benito Ito | Juana Roe | 97110 | 9:00 | 10:00 | 4 | $135.00
      Total | | | | | | 7 | $236.25`),
    sessions: `
      3 2026-10-05 Ava Moreno 97530 15:00-15:45 3u $101.25 by Juana Roe
      4 2026-10-16 Benito Ito 97110 9:00-10:00 4u $135.00 by Juana Roe`,
    skipped: { 1: "title", 5: "total" },
  },
  {
    habit: "in German, with commas in its amounts",
    sheet: table(`
      Datum | Patient | Therapeutin | Ziffer | von | bis | Dauer (Min.) | Betrag
      05.10.2026 | Moreno, Ava | Johanna Roth | 97530 | 15:00 | 15:45 | 45 | 101,25 €
      16.10.2026 | Ito, Ben | Johanna Roth | 97110 | 9:00 | 10:00 | 60 | 1.135,00 €
      Summe | | | | | | 105 | 1.236,25 €`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45 45min $101.25 by Johanna Roth
      3 2026-10-16 Ben Ito 97110 9:00-10:00 60min $1135.00 by Johanna Roth`,
    skipped: { 4: "total" },
  },
  {
    habit: "in French, with hours as 15h30",
    sheet: table(`
      Date de séance | Nom du patient | Intervenant | Code acte | Horaire | Durée
      5 octobre 2026 | Ava Moreno | Jeanne Roux | 97530 | 15h00-15h45 | 45 min
      16 octobre 2026 | Ben Ito | Jeanne Roux | 97110 | 9h00 à 10h00 | 1h`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45 45min by Jeanne Roux
      3 2026-10-16 Ben Ito 97110 9:00-10:00 60min by Jeanne Roux`,
  },
  {
    habit: "in Portuguese, by the month",
    sheet: table(`
      Outubro de 2026
      Data | Paciente | Profissional | Procedimento | Duração (min) | Evolução feita
      05/10 | Ava Moreno | Joana Reis | 97530 | 45 | sim
      16/10 | Ben Ito | Joana Reis | 97110 | 60 | não`),
    sessions: `
      3 2026-10-05 Ava Moreno 97530 45min by Joana Reis signed
      4 2026-10-16 Ben Ito 97110 60min by Joana Reis unsigned`,
    skipped: { 1: "title" },
  },
  {
    habit: "names from right to left, and a client with an emoji",
    sheet: table(`
      Date | Client | Code
      10/5/2026 | נועה לוי | 97530
      10/16/2026 | Ava 🦄 Moreno | 97110`),
    sessions: `
      2 2026-10-05 נועה לוי 97530
      3 2026-10-16 Ava 🦄 Moreno 97110`,
  },
];
