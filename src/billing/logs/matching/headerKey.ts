/** What has a number of its own; of a code or of units the sign says no more than the word. */
const numbered =
  /\b(member|policy|insurance|subscriber|group|auth|claim|invoice|check|account|session|visit|phone|license)\s*[#№]\s*$/i;

/**
 * A header as it is compared: words in lower case without accents, punctuation or plural, so that
 * `Client's Name`, `client_name` and `ClientNames:` are one. `Member #` is the member's number.
 */
export function headerKey(header: string): string {
  if (/^\s*[#№]\s*$/.test(header)) return "number";
  return header
    .replace(numbered, "$1 number")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}{2,})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "" && word !== "s")
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word))
    .join(" ");
}
