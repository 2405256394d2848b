import { Copy, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useAtlas } from '../shared/atlas-context.tsx';
import { PHONE, useMedia } from '../shared/use-media.ts';
import { addressOf, isLocal } from './address.ts';
import { codeOf } from './code-of.ts';

type Said = 'share.copied' | 'share.copy-failed' | 'share.system-failed';

/** The link to this view: to be copied, sent, or read off the screen by a phone. */
export function LinkPart() {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const phone = useMedia(PHONE);
  const address = useMemo(() => addressOf(atlas.state(), window.location), [atlas]);
  const code = useMemo(() => codeOf(address), [address]);
  const [said, setSaid] = useState<Said | null>(null);
  const copy = () => {
    const copying = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setSaid('share.copied'),
      () => setSaid('share.copy-failed'),
    );
  };
  const send = () => {
    navigator.share({ title: document.title, url: address }).catch((error: unknown) => {
      // Who closes the sheet has changed their mind; nothing failed.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid('share.system-failed');
    });
  };
  return (
    <>
      <p>{t('share.lead')}</p>
      <label className="share-address">
        {t('share.address')}
        <input readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <div className="tool-row">
        <Button className="button outlined" onPress={copy}>
          <Copy size="1.1em" aria-hidden />
          {t('share.copy')}
        </Button>
        {'share' in navigator && (
          <Button className="button outlined" onPress={send}>
            <Send size="1.1em" aria-hidden />
            {t('share.system')}
          </Button>
        )}
      </div>
      <p role="status">{said && t(said)}</p>
      {/* A phone has no use for a code that a phone reads off its screen. */}
      {phone ? null : code ? (
        <figure className="share-code">
          <svg
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={t('share.qr')}
            shapeRendering="crispEdges"
          >
            <rect width={code.size} height={code.size} fill="#fff" />
            <path d={code.path} fill="#000" />
          </svg>
          <figcaption>{t(isLocal(window.location) ? 'share.qr-local' : 'share.qr-hint')}</figcaption>
        </figure>
      ) : (
        <p>{t('share.qr-long')}</p>
      )}
    </>
  );
}
