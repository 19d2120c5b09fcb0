package ua.opencities.identity;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.identity.password.Password;
import ua.opencities.support.Database;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.Role;

/** An account that can sign in, for tests that come from outside. */
public record SampleAccount(UUID id, String email, String password) {
  public static SampleAccount of(Database database, Role role, Optional<CouncilId> council) {
    var account =
        new SampleAccount(
            UUID.randomUUID(), UUID.randomUUID() + "@rada.example", "шість веселих відмін");
    database
        .sql(
            "insert into account(id, email, shown_name, password_hash) values (?, ?, ?, ?)",
            account.id(),
            account.email(),
            "Олена Проба",
            Password.hash(account.password()))
        .run();
    database
        .sql(
            "insert into role_grant(id, account_id, council_id, role, begins_on, granted_by)"
                + " values (gen_random_uuid(), ?, ?, ?, date '2020-01-01', 'operator:test')",
            account.id(),
            council.map(CouncilId::value).orElse(null),
            role.name())
        .run();
    return account;
  }
}
