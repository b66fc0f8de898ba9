// Which address shows which page. Every page is a chunk of its own.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Gate } from './Gate.tsx';
import { Broken, NotFound } from './Trouble.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken });
const open = createRoute({ getParentRoute: () => root, id: 'open' });
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Gate });

const welcome = createRoute({ getParentRoute: () => open, path: '/welcome', component: lazyRouteComponent(() => import('../features/account/WelcomePage.tsx'), 'WelcomePage') });
const knowledge = createRoute({ getParentRoute: () => open, path: '/knowledge', validateSearch: (s: Record<string, unknown>): { q?: string; kind?: string } => ({ ...(typeof s['q'] === 'string' ? { q: s['q'] } : {}), ...(typeof s['kind'] === 'string' ? { kind: s['kind'] } : {}) }), component: lazyRouteComponent(() => import('../features/knowledge/KnowledgePage.tsx'), 'KnowledgePage') });
const entry = createRoute({ getParentRoute: () => open, path: '/knowledge/$id', component: lazyRouteComponent(() => import('../features/knowledge/EntryPage.tsx'), 'EntryPage') });

const home = createRoute({ getParentRoute: () => inside, path: '/', component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage') });
const begin = createRoute({ getParentRoute: () => inside, path: '/begin', component: lazyRouteComponent(() => import('../features/account/BeginPage.tsx'), 'BeginPage') });
const profile = createRoute({ getParentRoute: () => inside, path: '/profile', component: lazyRouteComponent(() => import('../features/account/ProfilePage.tsx'), 'ProfilePage') });
const consultations = createRoute({ getParentRoute: () => inside, path: '/consultations', component: lazyRouteComponent(() => import('../features/home/ConsultationsPage.tsx'), 'ConsultationsPage') });
const consultation = createRoute({ getParentRoute: () => inside, path: '/consultations/$id', component: lazyRouteComponent(() => import('../features/consultation/ConsultationPage.tsx'), 'ConsultationPage') });
const result = createRoute({ getParentRoute: () => inside, path: '/consultations/$id/result', component: lazyRouteComponent(() => import('../features/result/ResultPage.tsx'), 'ResultPage') });
const plan = createRoute({ getParentRoute: () => inside, path: '/plan', component: lazyRouteComponent(() => import('../features/home/PlanPage.tsx'), 'PlanPage') });
const constitution = createRoute({ getParentRoute: () => inside, path: '/constitution', component: lazyRouteComponent(() => import('../features/constitution/ConstitutionPage.tsx'), 'ConstitutionPage') });
const health = createRoute({ getParentRoute: () => inside, path: '/health', component: lazyRouteComponent(() => import('../features/health/HealthPage.tsx'), 'HealthPage') });
const institutions = createRoute({ getParentRoute: () => inside, path: '/institutions', component: lazyRouteComponent(() => import('../features/institutions/InstitutionsPage.tsx'), 'InstitutionsPage') });
const notifications = createRoute({ getParentRoute: () => inside, path: '/notifications', component: lazyRouteComponent(() => import('../features/notifications/NotificationsPage.tsx'), 'NotificationsPage') });
const reviews = createRoute({ getParentRoute: () => inside, path: '/reviews', component: lazyRouteComponent(() => import('../features/practitioner/QueuePage.tsx'), 'QueuePage') });
const review = createRoute({ getParentRoute: () => inside, path: '/reviews/$id', component: lazyRouteComponent(() => import('../features/practitioner/CasePage.tsx'), 'CasePage') });
const users = createRoute({ getParentRoute: () => inside, path: '/operator/users', component: lazyRouteComponent(() => import('../features/operator/UsersPage.tsx'), 'UsersPage') });
const services = createRoute({ getParentRoute: () => inside, path: '/operator/services', component: lazyRouteComponent(() => import('../features/operator/ServicesPage.tsx'), 'ServicesPage') });
const audit = createRoute({ getParentRoute: () => inside, path: '/operator/audit', component: lazyRouteComponent(() => import('../features/operator/AuditPage.tsx'), 'AuditPage') });

const tree = root.addChildren([
  open.addChildren([welcome, knowledge, entry]),
  inside.addChildren([home, begin, profile, consultations, consultation, result, plan, constitution, health, institutions, notifications, reviews, review, users, services, audit]),
]);

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
