import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { PicturePart } from './picture-part.tsx';
import { LinkPart } from './link-part.tsx';
import { ViewsPart } from './views-part.tsx';

const PARTS = { link: LinkPart, views: ViewsPart, picture: PicturePart } as const;
const NAMES = Object.keys(PARTS) as readonly (keyof typeof PARTS)[];

/** Three things to do with the present view: pass it on, keep it, take it along as a picture. */
export function ShareDialog() {
  const { t } = useTranslation();
  return (
    <Tabs className="share">
      <TabList aria-label={t('share.tabs')} className="share-tabs">
        {NAMES.map((name) => (
          <Tab key={name} id={name} className="chip">
            {t(`share.${name}`)}
          </Tab>
        ))}
      </TabList>
      {NAMES.map((name) => {
        const Part = PARTS[name];
        return (
          <TabPanel key={name} id={name} className="share-panel">
            <Part />
          </TabPanel>
        );
      })}
    </Tabs>
  );
}
