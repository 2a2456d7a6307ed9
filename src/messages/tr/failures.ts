/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Bağlantı yok',
    explanation: 'Çevrimdışısınız ve bu sayfa burada kayıtlı değil. Bağlantı kurulur kurulmaz açılacak.',
  },
  unreadable: {
    heading: 'Bu sayfa düzgün yüklenmedi',
    explanation: 'Gelen veriler okunamıyor. Yeniden deneyin veya tam sayfayı açın.',
  },
  broken: {
    heading: 'Bu sayfa gösterilemedi',
    explanation: 'Sayfada bir sorun oluştu. Metni okumak için tam sayfayı açın.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Yeniden denendi. ${heading}.`;
export const tryingAgain = 'Yeniden deneniyor…';
export const openFullPage = 'Tam sayfayı aç';

export const onThisDevice = 'Bu cihazda';
export const saved = 'Kayıtlı haberler';
export const history = 'Geçmiş';
export const readOffline = 'Çevrimdışı okuma';
