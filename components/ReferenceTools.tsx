import {
  REFERENCE_ORDERS,
  type ReferenceChoice,
  type ReferenceOrder,
} from '../lib/locales/choose-references';
import type { Translator } from '../lib/locales/translate';

interface Props {
  orders: readonly ReferenceOrder[];
  choice: ReferenceChoice;
  /** How many references are left after the choice, and how many there are. */
  shown: number;
  total: number;
  translator: Translator;
  onChoose(choice: ReferenceChoice): void;
}

const isOrder = (value: string): value is ReferenceOrder => REFERENCE_ORDERS.some((order) => order === value);

/** Words to look for and an order to sort by, above a list that is long enough to need them. */
export function ReferenceTools({ orders, choice, shown, total, translator: { t }, onChoose }: Props) {
  return (
    <div class="tools">
      <input
        class="field"
        type="search"
        aria-label={t('filter_label')}
        placeholder={t('filter_label')}
        value={choice.words}
        onInput={(event) => onChoose({ ...choice, words: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={t('order_label')}
        value={choice.order}
        onChange={({ currentTarget: { value } }) => {
          if (isOrder(value)) onChoose({ ...choice, order: value });
        }}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {t(`order_${order}`)}
          </option>
        ))}
      </select>
      <p class="quiet small tools-count" role="status">
        {choice.words.trim() === '' ? '' : t('filter_count', { count: shown, total })}
      </p>
    </div>
  );
}
