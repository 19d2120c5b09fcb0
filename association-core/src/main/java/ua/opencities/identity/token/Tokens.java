package ua.opencities.identity.token;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** A person's own bearer tokens at this portal. */
@UseCase
public class Tokens {
  private final ApiTokens tokens;

  @Inject
  Tokens(ApiTokens tokens) {
    this.tokens = tokens;
  }

  public List<TokenView> own(Actor actor) {
    return tokens.of(actor.user().orElseThrow(), actor.council()).stream()
        .map(ApiToken::view)
        .toList();
  }
}
