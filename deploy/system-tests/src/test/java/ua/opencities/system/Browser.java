package ua.opencities.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.EnumMap;
import java.util.Map;

/** One Chromium for all tests; each person signs in once and may then have many windows. */
public final class Browser implements AutoCloseable {
  public static final int DESK = 1440;
  public static final int PHONE = 390;

  private final Platform platform;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<Person, String> signedIn = new EnumMap<>(Person.class);

  Browser(Platform platform) {
    this.platform = platform;
    playwright = Playwright.create();
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.find())
                    .setArgs(Chromium.FLAGS)
                    .setHeadless(true));
  }

  /** Somebody who is not signed in. */
  public BrowserContext stranger() {
    return context(null);
  }

  /** The same with a phone in the hand; a window made narrow later may draw nothing for a while. */
  public BrowserContext strangerOnPhone() {
    return context(null, true, PHONE);
  }

  /** A window of a person who is signed in; close it after use. */
  public BrowserContext of(Person person) {
    return context(signedIn.computeIfAbsent(person, this::signIn));
  }

  /** The same where scripts do not run: nothing of what the pages' own script prevents. */
  public BrowserContext withoutScript(Person person) {
    return context(signedIn.computeIfAbsent(person, this::signIn), false, DESK);
  }

  private BrowserContext context(String cookies) {
    return context(cookies, true, DESK);
  }

  private BrowserContext context(String cookies, boolean script, int width) {
    var context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setBaseURL(platform.address())
                .setLocale("uk-UA")
                .setTimezoneId("Europe/Kyiv")
                .setViewportSize(width, 900)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setStorageState(cookies));
    context.setDefaultTimeout(30_000);
    return context;
  }

  private String signIn(Person person) {
    try (var context = stranger()) {
      Page page = context.newPage();
      page.navigate(person.portal() + "/sign-in");
      page.fill("input[name=email]", person.email());
      page.fill("input[name=password]", Person.PASSWORD);
      page.click("form[action*='sign-in'] button");
      page.waitForURL(url -> !url.contains("/sign-in"));
      return context.storageState();
    }
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
