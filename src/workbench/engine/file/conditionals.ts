import type { ConditionalFormattingRule, Worksheet } from "../excelts";
import { fromFile, toFile } from "../formula-text";
import type { ConditionalState } from "../model";
import { formatAddress } from "../address";
import { readAreas } from "./validations";

/**
 * Text rules that the library does not know are read as the formula they carry. Also finds the
 * priorities of rules that stop those after them, which the library forgets.
 */
export function plainConditionals(sheet: string): { sheet: string; stopping: Set<number> } {
  const stopping = new Set<number>();
  if (!sheet.includes("conditionalFormatting")) return { sheet, stopping };
  const changed = sheet.replace(/<(?:\w+:)?cfRule\s[^>]*>/g, (tag) => {
    if (/\sstopIfTrue="(1|true)"/.test(tag)) {
      const priority = /\spriority="(\d+)"/.exec(tag)?.[1];
      if (priority) stopping.add(Number(priority));
    }
    return /\stype="(beginsWith|endsWith|notContainsText|containsText)"/.test(tag)
      ? tag.replace(/\stype="\w+"/, ' type="expression"').replace(/\s(operator|text)="[^"]*"/g, "")
      : tag;
  });
  return { sheet: changed, stopping };
}

export function readConditionals(worksheet: Worksheet, stopping: Set<number>): ConditionalState[] {
  const states: ConditionalState[] = [];
  for (const { ref, rules } of worksheet.conditionalFormattings) {
    const areas = readAreas(ref);
    if (areas.length === 0) continue;
    for (const rule of rules) {
      const priority = rule.priority ?? states.length + 1;
      states.push({
        id: `{${(states.length + 1).toString(16).padStart(8, "0").toUpperCase()}-0000-0000-0000-000000000000}`,
        areas,
        priority,
        stopIfTrue: stopping.has(priority),
        rule: changeFormulas(rule, fromFile),
      });
    }
  }
  return states.sort((a, b) => a.priority - b.priority);
}

/** A rule with every formula in it changed. */
export function changeFormulas(
  rule: ConditionalFormattingRule,
  change: (formula: string) => string
): ConditionalFormattingRule {
  if (!("formulae" in rule) || !rule.formulae) return rule;
  const formulae = rule.formulae.map((formula) =>
    typeof formula === "string" ? change(formula) : formula
  );
  return { ...rule, formulae };
}

/** The rules as the library writes them, in order of priority. */
export function toLibraryConditionals(states: ConditionalState[]) {
  return states.map(({ areas, rule }, index) => ({
    ref: areas.map((area) => formatAddress(area)).join(" "),
    rules: [{ ...changeFormulas(rule, toFile), priority: index + 1 }],
  }));
}

/** Marks the rules that stop those after them in a sheet that the library wrote. */
export function putStopping(sheet: string, states: ConditionalState[]): string {
  if (!states.some((state) => state.stopIfTrue)) return sheet;
  return sheet.replace(/<cfRule\s[^>]*>/g, (tag) => {
    const priority = Number(/\spriority="(\d+)"/.exec(tag)?.[1]);
    return states[priority - 1]?.stopIfTrue
      ? tag.replace("<cfRule", '<cfRule stopIfTrue="1"')
      : tag;
  });
}
