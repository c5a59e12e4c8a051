export interface FunctionParameter {
  name: string;
  description: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: FunctionParameter[];
  result: { dimensionality?: string };
  options?: object;
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  allowErrorForDataTypeAny?: boolean;
  allowCustomDataForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

export function finishMetadata(metadata: FunctionsMetadata, base: string): FunctionsMetadata;
