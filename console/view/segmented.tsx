import { useId } from 'preact/hooks';

type Props<T extends string> = {
  legend: string;
  value: T | null;
  options: readonly { value: T; label: string; help?: string }[];
  onPick(value: T): void;
  class?: string;
};

/** One of a few: native radio buttons that look like one switch. */
export function Segmented<T extends string>({ legend, value, options, onPick, ...rest }: Props<T>) {
  const name = useId();
  return (
    <fieldset class={`segmented ${rest.class ?? ''}`}>
      <legend class="hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} data-value={option.value} title={option.help}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
