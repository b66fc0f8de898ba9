// Where each role begins.
export function homeOf(role: string): '/' | '/reviews' | '/operator/users' {
  return role === 'practitioner' ? '/reviews' : role === 'operator' ? '/operator/users' : '/';
}
