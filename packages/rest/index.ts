// REST routes and OpenAPI 3.1 from contracts annotated with google.api.http.
export { restRoutes, type RestRoute } from './routes.ts';
export { openApi } from './openapi.ts';
export { mountRest } from './mount.ts';
export { docsPage } from './docs.ts';
