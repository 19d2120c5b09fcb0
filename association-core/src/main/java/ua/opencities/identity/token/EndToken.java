package ua.opencities.identity.token;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A person ends one of their own tokens; it serves nobody from then on. */
@UseCase
public class EndToken {
  private final ApiTokens tokens;
  private final Event<TokenEnded> ended;
  private final Clock clock;

  @Inject
  EndToken(ApiTokens tokens, Event<TokenEnded> ended, Clock clock) {
    this.tokens = tokens;
    this.ended = ended;
    this.clock = clock;
  }

  public void end(Actor actor, UUID id) {
    ApiToken token = tokens.one(id, actor.user().orElseThrow());
    token.end(clock.instant());
    TokenMade made = token.made(actor.name());
    ended.fire(new TokenEnded(actor.name(), id, made.council(), made.label(), made.scopes()));
  }
}
