package se.vagval.tenancy;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Refuses to start the service when its database role could see past row security.
@Component
class ServiceRoleIsPowerless implements ApplicationRunner {

  private final JdbcClient database;

  ServiceRoleIsPowerless(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var powerful =
        database
            .sql(
                """
                select rolsuper or rolbypassrls or rolcreaterole
                  or exists (select from pg_class where relowner = pg_roles.oid)
                  or exists (select from pg_namespace where nspowner = pg_roles.oid)
                from pg_roles where rolname = current_user
                """)
            .query((row, n) -> row.getBoolean(1))
            .single();
    if (powerful) {
      throw new IllegalStateException(
          "The service's database role is a superuser, may bypass row security or owns tables."
              + " Give it a role of its own that owns nothing (see README, \"Run it for real\").");
    }
  }
}
