/**
 * A header as it is compared: words in lower case without accents, punctuation or plural, so that
 * `Client's Name`, `client_name` and `ClientNames:` are one.
 */
export function headerKey(header: string): string {
  if (/^\s*[#№]\s*$/.test(header)) return "number";
  return header
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
