import { useEffect, useState } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './words';

type Failure = 'disk_full' | 'not_done';

/**
 * Says that something the person began could not be done, such as a save on a full disk. What a press begins is
 * waited for by nobody, so the browser's own word on it is heard here, once for the whole page.
 */
export function FailureNotice() {
  const words = useWords();
  const [failure, setFailure] = useState<Failure | undefined>();
  useEffect(() => {
    const heard = ({ reason }: PromiseRejectionEvent) =>
      setFailure(isDiskFull(reason) ? 'disk_full' : 'not_done');
    addEventListener('unhandledrejection', heard);
    return () => removeEventListener('unhandledrejection', heard);
  }, []);
  return (
    <div class="notice failure" role="alert">
      {failure && (
        <>
          <span>{words.text(failure)}</span>
          <Button onClick={() => setFailure(undefined)}>{words.text('close')}</Button>
        </>
      )}
    </div>
  );
}

/** A transaction that is given up tells its cause within. */
function isDiskFull(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null) return false;
  if ('name' in reason && reason.name === 'QuotaExceededError') return true;
  return 'inner' in reason && isDiskFull(reason.inner);
}
