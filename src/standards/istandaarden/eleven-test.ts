/**
 * Whether a BSN passes the eleven-test (Besluit BSN, nota van toelichting): its digits times 9 down to 2, less the last one,
 * are together a multiple of eleven. Zeros in front count for nothing, so it is given as a number.
 */
export function passesElevenTest(bsn: number): boolean {
  let rest = Math.floor(bsn / 10);
  let sum = -(bsn % 10);
  for (let weight = 2; weight <= 9; weight += 1) {
    sum += weight * (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return sum % 11 === 0;
}
