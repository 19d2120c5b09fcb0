package ua.opencities.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import ua.opencities.shared.SeveralRulesBroken;

/** Argon2id with 19 MiB, two passes, one lane (OWASP's first choice), in the PHC text form. */
public final class Password {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Compared with when no account was found, so that the answer takes the same time. */
  public static final String NOBODY = hash("nobody has this password");

  private Password() {}

  public static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            MEMORY_KIB,
            PASSES,
            base64.encodeToString(salt),
            base64.encodeToString(derive(password, salt, MEMORY_KIB, PASSES)));
  }

  public static boolean matches(String password, String hash) {
    String[] part = hash.split("\\$");
    String[] cost = part[3].split("[=,]");
    byte[] salt = Base64.getDecoder().decode(part[4]);
    byte[] wanted = Base64.getDecoder().decode(part[5]);
    return MessageDigest.isEqual(
        wanted, derive(password, salt, Integer.parseInt(cost[1]), Integer.parseInt(cost[3])));
  }

  private static byte[] derive(String password, byte[] salt, int memory, int passes) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] key = new byte[32];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
    return key;
  }

  /**
   * @return the password
   * @throws PasswordTooWeak when it will not do
   * @throws PasswordsDiffer when the second was typed otherwise
   */
  public static String typedTwice(String password, String again) {
    boolean differ = !password.equals(again);
    try {
      accepted(password);
    } catch (PasswordTooWeak weak) {
      throw differ ? new SeveralRulesBroken(List.of(weak, new PasswordsDiffer())) : weak;
    }
    if (differ) throw new PasswordsDiffer();
    return password;
  }

  /**
   * @throws PasswordTooWeak when shorter than twelve characters, or plainly guessable
   */
  public static String accepted(String typed) {
    String password = typed == null ? "" : typed;
    if (password.length() < SHORTEST
        || password.length() > LONGEST
        || password.chars().distinct().count() < 5) throw new PasswordTooWeak();
    return password;
  }
}
