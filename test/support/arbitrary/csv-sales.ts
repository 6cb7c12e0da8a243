/** A file with this many sales, as a payment provider exports it; some texts hold quotes, commas and line ends. */
export function salesFile(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const day = String((n % 28) + 1).padStart(2, '0');
    const month = String((Math.floor(n / 28) % 12) + 1).padStart(2, '0');
    const note = n % 10 === 0 ? `"Order ""${n}"", second\nline"` : `Order ${n}`;
    return `ch_${n},${day}/${month}/2024 09:30,"1,${String(n % 1000).padStart(3, '0')}.50",EUR,${note}`;
  });
  return ['id,Created (UTC),Amount,Currency,Description', ...rows, ''].join('\n');
}
