// All consultations of a person.
import { useSpeech } from '../../i18n/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { ConsultationList } from './ConsultationList.tsx';

export function ConsultationsPage() {
  const { t } = useSpeech();
  return <Page narrow title={t('home.earlier')}><ConsultationList /></Page>;
}
