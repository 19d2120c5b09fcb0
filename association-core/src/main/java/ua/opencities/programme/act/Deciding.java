package ua.opencities.programme.act;

import java.util.Optional;
import ua.opencities.shared.Text;

/**
 * Who decided in the place of the session, as the one who enters the act says: the register knows
 * the administration of today alone, and an act may be of another time.
 *
 * @param byOrder of a military administration; empty as the register says for the act's day
 * @param administration its name then; empty where it is that of the register
 */
public record Deciding(Optional<Boolean> byOrder, Optional<String> administration) {
  public static final int NAME = 300;
  public static final Deciding AS_REGISTERED = new Deciding(Optional.empty(), Optional.empty());

  public Deciding {
    administration = Text.optional("administration", administration.orElse(""), NAME);
  }

  public static Deciding byOrderOf(String administration) {
    return new Deciding(Optional.of(true), Optional.of(administration));
  }

  public static Deciding bySession() {
    return new Deciding(Optional.of(false), Optional.empty());
  }
}
