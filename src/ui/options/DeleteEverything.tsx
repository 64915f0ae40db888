import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';

/** What is stored, and the button that deletes it, which asks once. */
export function DeleteEverything({ onDelete }: { onDelete(): Promise<void> }) {
  const { t } = useStrings();
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered');
  const keep = useRef<HTMLButtonElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (step === 'asked') keep.current?.focus();
    if (step !== 'asked' && asked.current) offer.current?.focus();
    asked.current = step === 'asked';
  }, [step]);
  const remove = async () => {
    await onDelete();
    setStep('done');
  };
  return (
    <section class="block">
      <h2 class="block-title">{t('options_data')}</h2>
      <p>{t('options_data_text')}</p>
      {step === 'asked' ? (
        <div class="sure">
          <p>{t('delete_sure')}</p>
          <button type="button" class="button" onClick={() => void remove()}>
            {t('delete_yes')}
          </button>
          <button type="button" class="button" ref={keep} onClick={() => setStep('offered')}>
            {t('delete_no')}
          </button>
        </div>
      ) : (
        <button type="button" class="button" ref={offer} onClick={() => setStep('asked')}>
          {t('delete_everything')}
        </button>
      )}
      <p role="status">{step === 'done' && t('delete_done')}</p>
    </section>
  );
}
