import { CircleHelp, ListTree } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from './dialog-frame.tsx';
import { FullscreenButton } from './fullscreen-button.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { RedFlagsButton } from './red-flags.tsx';
import { ShareButton } from './share/share-button.tsx';
import { StructureList } from './structure-list.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { NARROW, PHONE, useMedia } from './use-media.ts';
import { ViewControls } from './view-controls.tsx';

/** Name of the page, views, when to see a doctor, theme and help; on narrow screens also the list. */
export function TopBar() {
  const { t } = useTranslation();
  const narrow = useMedia(NARROW);
  const phone = useMedia(PHONE);
  return (
    <header className="top-bar">
      <div className="top-start">
        {narrow && (
          <DialogFrame
            shape="drawer"
            askedAs="search"
            title={t('list.title')}
            trigger={
              <Button className={`button outlined ${phone ? 'icon' : ''}`} aria-label={t('list.open')}>
                <ListTree size="1.2em" aria-hidden />
                {!phone && <span className="list-word">{t('list.title')}</span>}
              </Button>
            }
          >
            {(close) => <StructureList onChosen={close} />}
          </DialogFrame>
        )}
        <h1>{t('app.title')}</h1>
      </div>
      {!phone && <ViewControls />}
      <div className="top-end">
        <RedFlagsButton listens />
        <ShareButton />
        {!phone && <FullscreenButton />}
        <ThemeMenu />
        <DialogFrame
          title={t('help.title')}
          trigger={
            <Button className="button icon" aria-label={t('help.title')}>
              <CircleHelp size="1.25em" aria-hidden />
            </Button>
          }
        >
          {(close) => <HelpSheet onGuide={close} />}
        </DialogFrame>
      </div>
    </header>
  );
}
