/** Today's local date in ISO form. */
export function today(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
