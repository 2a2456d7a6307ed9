/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Sin conexión',
    explanation:
      'No hay conexión y esta página no está guardada en el dispositivo. Se abrirá en cuanto vuelva la conexión.',
  },
  unreadable: {
    heading: 'Esta página no se cargó correctamente',
    explanation: 'No se pueden leer los datos recibidos. Inténtalo de nuevo o abre la página completa.',
  },
  broken: {
    heading: 'No se pudo mostrar esta página',
    explanation: 'Se produjo un error en la página. Abre la página completa para leer su texto.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Nuevo intento fallido. ${heading}.`;
export const tryingAgain = 'Reintentando…';
export const openFullPage = 'Abrir la página completa';

export const onThisDevice = 'En este dispositivo';
export const saved = 'Guardados';
export const history = 'Historial';
export const readOffline = 'Leer sin conexión';
