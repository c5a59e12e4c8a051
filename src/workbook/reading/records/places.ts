/** Place of service codes have two digits; a cell that Excel took for a number has lost the zero. */
export function paddedPlace(place: string | undefined): string | undefined {
  return place !== undefined && /^\d$/.test(place) ? `0${place}` : place;
}
