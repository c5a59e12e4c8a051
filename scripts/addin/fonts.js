const { join } = require("node:path");

const packages = join(__dirname, "..", "..", "node_modules", "@expo-google-fonts");

/** The fonts of the PDFs and their licences: where npm puts each, and its name in folder `fonts`. */
const fontFiles = [
  { from: join(packages, "arimo", "400Regular", "Arimo_400Regular.ttf") },
  { from: join(packages, "arimo", "700Bold", "Arimo_700Bold.ttf") },
  { from: join(packages, "arimo", "LICENSE_FONT"), name: "Arimo-license.txt" },
  { from: join(packages, "noto-sans-arabic", "400Regular", "NotoSansArabic_400Regular.ttf") },
  { from: join(packages, "noto-sans-arabic", "700Bold", "NotoSansArabic_700Bold.ttf") },
  { from: join(packages, "noto-sans-arabic", "LICENSE_FONT"), name: "NotoSansArabic-license.txt" },
].map(({ from, name = from.split(/[\\/]/).pop() }) => ({ from, name }));

module.exports = { fontFiles };
