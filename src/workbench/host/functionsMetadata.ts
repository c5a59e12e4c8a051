import type { CustomFunction } from "../engine/types";

/** The part of an add-in's functions.json that Excel reads. */
export interface FunctionsMetadata {
  functions: {
    id: string;
    name: string;
    parameters?: {
      name: string;
      optional?: boolean;
      dimensionality?: string;
      repeating?: boolean;
    }[];
  }[];
}

/** The custom functions of a functions.json, under the namespace that the manifest gives them. */
export function customFunctionsOf(
  metadata: FunctionsMetadata,
  namespace: string
): CustomFunction[] {
  return metadata.functions.map(({ id, name, parameters = [] }) => ({
    name: `${namespace}.${name}`.toUpperCase(),
    id: id.toUpperCase(),
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional ?? false,
      matrix: parameter.dimensionality === "matrix",
      repeating: parameter.repeating ?? false,
    })),
  }));
}
