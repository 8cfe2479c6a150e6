# Makes the realm of a developer's machine into a KeycloakRealmImport for a cluster: no demo people, no demo client, and
# the page at its public host. Its secret stays a placeholder, which Keycloak fills in as it reads. See README.md.

del(.users, (.clients[] | select(.clientId | contains("demo"))))
| (.clients[] | select(.clientId == "sop-page")).redirectUris = ["https://\($host)/*"]
| [.clients[] | select(.secret // "${" | startswith("${") | not).clientId] as $written
| if $written == [] then . else error("Take the secret out of the realm: \($written | join(", "))") end
| {
    apiVersion: "k8s.keycloak.org/v2alpha1",
    kind: "KeycloakRealmImport",
    metadata: {name: "sop"},
    spec: {
      keycloakCRName: "sign-in",
      placeholders: {SOP_PAGE_SECRET: {secret: {name: "sop-mobile", key: "page-secret"}}},
      realm: .
    }
  }
