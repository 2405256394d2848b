import { Send } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

interface MadeFileProps {
  readonly file: File;
  /** Says what the picture shows, where the file is one. */
  readonly alt?: string;
}

/**
 * A file that was handed to the browser. Browsers within messengers drop it without a word: there it can be sent, and a
 * picture can be held and kept.
 */
export function MadeFile({ file, alt }: MadeFileProps) {
  const { t } = useTranslation();
  const address = useMemo(() => (alt === undefined ? null : URL.createObjectURL(file)), [alt, file]);
  useEffect(() => () => void (address !== null && URL.revokeObjectURL(address)), [address]);
  const canSend = typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
  // Who closes the sheet has changed their mind, and what cannot be sent is still here.
  const send = () => void navigator.share({ files: [file] }).catch(() => undefined);
  return (
    <div className="made-file">
      {address !== null && <img src={address} alt={alt} />}
      {canSend && (
        <Button className="button outlined" onPress={send}>
          <Send size="1.1em" aria-hidden />
          {t('share.send-file')}
        </Button>
      )}
    </div>
  );
}
