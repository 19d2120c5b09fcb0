package ua.opencities.identity.token;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ua.opencities.identity.Secret;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A bearer token for the API with the person's own roles; its secret is shown once. */
@UseCase
public class MakeToken {
  static final Duration LONGEST = Duration.ofDays(366);
  private final ApiTokens tokens;
  private final Event<TokenMade> made;
  private final Clock clock;

  @Inject
  MakeToken(ApiTokens tokens, Event<TokenMade> made, Clock clock) {
    this.tokens = tokens;
    this.made = made;
    this.clock = clock;
  }

  /**
   * @param submission of one form: sent again, it makes no second token
   * @throws TokenMadeAlready when it was sent before
   */
  public Secret make(Actor actor, UUID submission, String label, boolean writes, Duration goodFor) {
    if (tokens.has(submission)) throw new TokenMadeAlready();
    Instant now = clock.instant();
    Secret secret = Secret.next("oc_");
    Duration span = goodFor.compareTo(LONGEST) > 0 ? LONGEST : goodFor;
    var token =
        new ApiToken(
            submission,
            actor.user().orElseThrow(),
            actor.council(),
            Text.required("label", label, 80),
            writes,
            secret,
            now,
            now.plus(span));
    tokens.add(token);
    made.fire(token.made(actor.name()));
    return secret;
  }
}
