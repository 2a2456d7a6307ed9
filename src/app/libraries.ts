/**
 * React, as a script of its own. It makes up half of the app's code, and the browser compiles and runs each script in a
 * task of its own: together they would keep a slow device busy for too long.
 */
import 'react-dom/client';
