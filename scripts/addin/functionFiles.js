/** Files of src/functions/ that each hold one function, in the order in which they are explained. */
const functionFiles = [
  "units",
  "visits",
  "minutes",
  "allocate",
  "code",
  "checkCode",
  "edit",
  "network",
  "fee",
  "place",
  "modifier",
  "npi",
  "suggest",
  "denial",
];

module.exports = { functionFiles };
