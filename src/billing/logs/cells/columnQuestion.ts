/** What only she can say about a column. */
export interface ColumnQuestion<Answer> {
  /** In plain words, with a cell of hers: `Is 10/5/2026 October 5 or May 10?` */
  question: string;
  /** What she may answer, the likeliest first where one is likelier. */
  answers: readonly { answer: Answer; words: string }[];
  /** Positions of the cells that stay unclear until it is answered, from 0. */
  cells: readonly number[];
}
