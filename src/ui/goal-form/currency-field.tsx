import { useMemo } from 'preact/hooks';
import { currencyText } from '../../domain/text/amount-text';
import { currencies } from './currencies';
import { SelectField } from '../parts/field';
import { useWords } from '../hooks/words';

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
