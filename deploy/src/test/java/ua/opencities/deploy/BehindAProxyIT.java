package ua.opencities.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An association's own installation with a proxy in front that speaks HTTPS. The proxy is whoever
 * calls from 127.0.0.1; the office's public address is HTTPS, the councils' one is not.
 */
class BehindAProxyIT {
  private static final String FOR = "X-Forwarded-For";
  private static final String PROTO = "X-Forwarded-Proto";
  private static final String HSTS = "Strict-Transport-Security";
  private static final String PASSWORD = "перша-адміністраторка-2026";
  private static final Pattern LINK =
      Pattern.compile("https://office\\.example(/admin/invitation/\\S+)");

  @TempDir static Path temporary;
  private static Launching platform;
  private static int port;

  @BeforeAll
  static void start() throws Exception {
    platform =
        new Launching(temporary)
            .with("OPENCITIES_TRUSTED_PROXY", "127.0.0.1")
            .with("OPENCITIES_PUBLIC_URL", "http://members.example")
            .with("OPENCITIES_ADMIN_PUBLIC_URL", "https://office.example/admin");
    port = Launching.freePort();
    var process = platform.launch("start", "start", "--port", "" + port, "--host", "0.0.0.0");
    platform.waitUntilReady("start", process);
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void theLinkThatWasPrintedMakesTheAdministratorOnce() throws Exception {
    Matcher printed = LINK.matcher(platform.said("start"));
    assertThat(printed.find()).isTrue();
    String link = printed.group(1);
    var form =
        Map.of(
            "_csrf",
            Call.to(port).get(link).token(),
            "email",
            "first@office.example",
            "name",
            "Перша Адміністраторка",
            "password",
            PASSWORD,
            "again",
            PASSWORD);
    assertThat(Call.to(port).post(link, form).headers("Location").toString())
        .contains("/admin/sign-in");
    assertThat(Call.to(port).get(link).status()).isEqualTo(422);
    assertThat(Call.to(port).post(link, form).status()).isEqualTo(422);

    var signedIn = signIn("/admin", "first@office.example", PASSWORD, "198.51.100.1");
    assertThat(signedIn.status()).isEqualTo(303);
    String cookie = cookie(signedIn, "OC_ADMIN");
    assertThat(cookie).containsIgnoringCase("; Secure").containsIgnoringCase("; HttpOnly");
    String session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(Call.to(port).with("Cookie", session).get("/admin/").status()).isEqualTo(200);
    assertThat(
            Call.to(port).with("Cookie", session).post("/admin/operator/token", Map.of()).status())
        .as("an administrator is not the operator")
        .isEqualTo(404);
  }

  @Test
  void whereThePublicAddressIsHttpsEveryAnswerSaysSo() throws Exception {
    assertThat(Call.to(port).get("/admin/sign-in").headers(HSTS)).isNotEmpty();
    assertThat(cookie(Call.to(port).get("/admin/language/en"), "lang")).contains("Secure");
  }

  @Test
  void elseHttpsIsWhatTheProxySaysAndNobodyElse() throws Exception {
    assertThat(Call.to(port).get("/sign-in").headers(HSTS)).isEmpty();
    assertThat(Call.to(port).with(PROTO, "http").get("/sign-in").headers(HSTS)).isEmpty();
    assertThat(Call.to(port).with(PROTO, "https").get("/sign-in").headers(HSTS)).isNotEmpty();
    assertThat(cookie(Call.to(port).with(PROTO, "https").get("/language/en"), "lang"))
        .contains("Secure");
    var liar = Call.from("127.0.0.2", port).with(PROTO, "https");
    assertThat(liar.get("/sign-in").headers(HSTS)).isEmpty();
    assertThat(cookie(liar.get("/language/en"), "lang")).doesNotContain("Secure");
    assertThat(cookie(signIn("", "nobody@members.example", "wrong", "198.51.100.2"), "OC_MEMBER"))
        .doesNotContainIgnoringCase("; Secure");
  }

  @Test
  void whoTriesTooOftenShutsTheDoorForThemselvesAlone() throws Exception {
    for (int i = 0; i < 100; i++)
      assertThat(signIn("", i + "@members.example", "wrong", "198.51.100.7").status())
          .isEqualTo(303);
    var shut = signIn("", "x@members.example", "wrong", "198.51.100.7");
    assertThat(shut.status()).isEqualTo(429);
    assertThat(shut.headers("Retry-After")).containsExactly("900");
    assertThat(shut.text()).contains("Забагато спроб", "href=\"/sign-in\"");
    assertThat(signIn("", "x@members.example", "wrong", "203.0.113.9, 198.51.100.7").status())
        .as("what its sender wrote itself is no address")
        .isEqualTo(429);
    assertThat(signIn("", "x@members.example", "wrong", "198.51.100.8").status()).isEqualTo(303);
    assertThat(signInFrom("127.0.0.2", "x@members.example", "198.51.100.7").status())
        .as("nobody shuts the door for another")
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/health", "/health/ready", "/openapi"})
  void theServersOwnPagesAreForThisMachineAlone(String path) throws Exception {
    assertThat(Call.to(port).get(path).status()).isEqualTo(200);
    assertThat(Call.to(port).with(FOR, "127.0.0.1").get(path).status()).isEqualTo(404);
    assertThat(Call.to(port).with("Forwarded", "for=127.0.0.1").get(path).status()).isEqualTo(404);
    String address = another();
    assertThat(Call.from(address, port).reaching(address).get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token",
        "first-administrator",
        "demo-accounts",
        "report/fees",
        "import/councils",
        "import/balances/undo"
      })
  void theOperatorsDoorIsThereForTheKeyOfTheFolderAlone(String verb) throws Exception {
    String path = "/admin/operator/" + verb;
    String key = Files.readString(platform.data().resolve("secrets/operator-key")).strip();
    assertThat(Call.to(port).post(path, Map.of()).status()).isEqualTo(404);
    assertThat(knock(Call.to(port), key.replaceAll("[0-9a-f]$", "x"), path)).isEqualTo(404);
    assertThat(knock(Call.to(port), "", path)).isEqualTo(404);
    assertThat(Call.to(port).get(path).status()).isEqualTo(404);
    for (String sentOn : List.of(FOR, PROTO, "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"))
      assertThat(knock(Call.to(port).with(sentOn, "127.0.0.1"), key, path)).isEqualTo(404);
    assertThat(knock(Call.to(port), key, path)).as("control").isIn(200, 204, 400, 415, 422);
    for (String spelt :
        List.of(
            "/admin//operator/",
            "/admin/operator;x=1/",
            "/admin/./operator/",
            "/admin/%6fperator/"))
      assertThat(knock(Call.to(port), "", spelt + verb)).isIn(400, 403, 404);
    String address = another();
    assertThat(knock(Call.from(address, port).reaching(address), key, path)).isEqualTo(404);
  }

  private static int knock(Call call, String key, String path) throws IOException {
    return call.with("X-Operator-Key", key).post(path, Map.of()).status();
  }

  private static Call.Answer signIn(String portal, String email, String password, String behind)
      throws IOException {
    String page = portal + "/sign-in";
    return Call.to(port)
        .with(FOR, behind)
        .post(
            page,
            Map.of(
                "_csrf",
                Call.to(port).get(page).token(),
                "_from",
                "/sign-in",
                "email",
                email,
                "password",
                password));
  }

  private static Call.Answer signInFrom(String address, String email, String behind)
      throws IOException {
    return Call.from(address, port)
        .with(FOR, behind)
        .post(
            "/sign-in",
            Map.of(
                "_csrf",
                Call.to(port).get("/sign-in").token(),
                "_from",
                "/sign-in",
                "email",
                email,
                "password",
                "wrong"));
  }

  private static String cookie(Call.Answer answer, String name) {
    return answer.headers("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no cookie " + name + ": " + answer.text()));
  }

  /** An address of this machine that others reach it by. */
  private static String another() throws IOException {
    Optional<String> address =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
            .map(java.net.InetAddress::getHostAddress)
            .findFirst();
    assumeThat(address).as("a network beside loopback").isPresent();
    return address.get();
  }
}
