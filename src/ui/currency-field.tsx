import { useMemo } from 'preact/hooks';
import { currencyText } from '../domain/amount-text';
import { currencies } from './currencies';
import { SelectField } from './field';
import { useWords } from './words';

interface CurrencyFieldProps {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}

export function CurrencyField({ value, onChange }: CurrencyFieldProps) {
  const words = useWords();
  const options = useMemo(
    () =>
      currencies().map((code) => (
        <option key={code} value={code}>
          {words.text('currency_option', code, currencyText(code, words))}
        </option>
      )),
    [words],
  );
  return (
    <SelectField label={words.text('currency')} value={value} onChange={onChange}>
      {options}
    </SelectField>
  );
}
