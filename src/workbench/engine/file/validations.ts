/** Data validations of a sheet part, the newer x14 kind among them, written as plain ones. */
import { formatAddress, parseAddress } from "../address";
import { findChild, textContent, type XmlElement } from "../excelts";
import { fromFile, toFile } from "../formula-text";
import type { ValidationState } from "../model";
import type { Area, Validation } from "../types";
import { escapeText, unescapeText } from "./escaped-text";
import { attributes, children, cutElements, escapeXml, isOn, parseElement } from "./xml";

const types = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;

/** Takes the validations out of a sheet's XML. */
export function takeValidations(sheet: string): { rest: string; validations: ValidationState[] } {
  const { rest, cut } = cutElements(sheet, "dataValidations");
  const validations = cut
    .flatMap((text) => children(parseElement(text), "dataValidation"))
    .map(readValidation)
    .filter((state) => state !== undefined);
  return { rest: dropEmptyExtensions(rest), validations };
}

function dropEmptyExtensions(sheet: string): string {
  return sheet.replace(/<ext\s[^>]*>\s*<\/ext>/g, "").replace(/<extLst>\s*<\/extLst>/g, "");
}

export function readAreas(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map((text) => parseAddress(text)?.area)
    .filter((area) => area !== undefined);
}

function readValidation(element: XmlElement): ValidationState | undefined {
  const given = element.attributes;
  const x14Areas = findChild(element, "sqref");
  const areas = readAreas(given["sqref"] ?? (x14Areas ? textContent(x14Areas) : ""));
  if (areas.length === 0) return undefined;
  const formula = (tag: string) => {
    const child = findChild(element, tag);
    return child && fromFile(textContent(child).replace(/^=/, ""));
  };
  const type = types.find((known) => known === given["type"]) ?? "any";
  const validation: Validation = {
    type,
    ignoreBlank: isOn(given["allowBlank"]),
    alert: {
      show: isOn(given["showErrorMessage"]),
      style: alertStyle(given["errorStyle"]),
      ...(given["errorTitle"] !== undefined && { title: unescapeText(given["errorTitle"]) }),
      ...(given["error"] !== undefined && { message: unescapeText(given["error"]) }),
    },
    prompt: {
      show: isOn(given["showInputMessage"]),
      ...(given["promptTitle"] !== undefined && { title: unescapeText(given["promptTitle"]) }),
      ...(given["prompt"] !== undefined && { message: unescapeText(given["prompt"]) }),
    },
  };
  const first = formula("formula1");
  const second = formula("formula2");
  if (type === "list") {
    validation.inCellDropDown = !isOn(given["showDropDown"]);
    validation.source = /^".*"$/s.test(first ?? "")
      ? (first ?? "").slice(1, -1).replace(/""/g, '"')
      : `=${first ?? ""}`;
  } else if (type !== "any") {
    if (type !== "custom") validation.operator = given["operator"] ?? "between";
    if (first !== undefined) validation.formula1 = readOperand(first);
    if (second !== undefined) validation.formula2 = readOperand(second);
  }
  return { areas, validation };
}

function alertStyle(text: string | undefined): "stop" | "warning" | "information" {
  return text === "warning" || text === "information" ? text : "stop";
}

function readOperand(text: string): string | number {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

export function writeValidations(states: ValidationState[]): string {
  if (states.length === 0) return "";
  const items = states.map(writeValidation).join("");
  return `<dataValidations count="${states.length}">${items}</dataValidations>`;
}

function writeValidation({ areas, validation }: ValidationState): string {
  const { type, alert, prompt } = validation;
  const start = attributes({
    type: type === "any" ? undefined : type,
    errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
    operator:
      validation.operator && validation.operator !== "between" ? validation.operator : undefined,
    allowBlank: validation.ignoreBlank ? true : undefined,
    showDropDown: type === "list" && validation.inCellDropDown === false ? true : undefined,
    showInputMessage: prompt?.show ? true : undefined,
    showErrorMessage: alert?.show ? true : undefined,
    errorTitle: spelled(alert?.title),
    error: spelled(alert?.message),
    promptTitle: spelled(prompt?.title),
    prompt: spelled(prompt?.message),
    sqref: areas.map((area) => formatAddress(area)).join(" "),
  });
  const first = type === "list" ? listFormula(validation.source ?? "") : validation.formula1;
  const inner = element("formula1", first) + element("formula2", validation.formula2);
  return `<dataValidation${start}>${inner}</dataValidation>`;
}

function spelled(text: string | undefined): string | undefined {
  return text ? escapeText(text) : undefined;
}

function listFormula(source: string): string {
  return source.startsWith("=") ? source : `"${source.replace(/"/g, '""')}"`;
}

function element(tag: string, operand: string | number | undefined): string {
  if (operand === undefined || operand === "") return "";
  const text = String(operand);
  const formula = text.startsWith("=") ? toFile(text.slice(1)) : text;
  return `<${tag}>${escapeXml(formula)}</${tag}>`;
}
