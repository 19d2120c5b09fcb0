package ua.opencities.identity.token;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.opencities.identity.Grant;
import ua.opencities.identity.RolesHeld;
import ua.opencities.identity.Secret;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.reach.Email;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** The operator makes a token for a person named by address: of the office, else of the council. */
@UseCase
@StaffOnly
public class MakeTokenFor {
  private final RolesHeld roles;
  private final ApiTokens tokens;
  private final Event<TokenMade> made;
  private final Clock clock;

  @Inject
  MakeTokenFor(RolesHeld roles, ApiTokens tokens, Event<TokenMade> made, Clock clock) {
    this.roles = roles;
    this.tokens = tokens;
    this.made = made;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the address has no account or the account no role today
   */
  public Secret make(Actor actor, String email, Duration goodFor) {
    RolesHeld.Today person =
        roles.today(actor, Email.typed(email)).orElseThrow(() -> new NotFound("account"));
    List<Grant> grants = person.grants();
    Grant grant =
        grants.stream()
            .filter(g -> g.council().isEmpty())
            .findFirst()
            .or(() -> grants.stream().findFirst())
            .orElseThrow(() -> new NotFound("role"));
    Instant now = clock.instant();
    Secret secret = Secret.next("oc_");
    var token =
        new ApiToken(
            UUID.randomUUID(),
            person.person(),
            grant.council(),
            actor.shown(),
            true,
            secret,
            now,
            now.plus(goodFor));
    tokens.add(token);
    made.fire(token.made(actor.name()));
    return secret;
  }
}
