package ua.opencities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.identity.SignedIn;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Texts;
import ua.opencities.language.UkrainianNumbers;
import ua.opencities.shared.Money;
import ua.opencities.shared.Quantity;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.Role;
import ua.opencities.web.typed.TypedFields;

/** What every template knows of the request: the reader's words, addresses, and who is reading. */
public final class Screen {
  private final HttpServletRequest request;
  private final Texts texts;
  private final Optional<SignedIn> person;
  private final Optional<Refusal> refusal;
  private final ErrorSummary summary;
  private final Optional<String> flash;
  private final Clock clock;

  Screen(HttpServletRequest request, Clock clock) {
    this.request = request;
    this.clock = clock;
    this.texts = Texts.of(Languages.of(request));
    this.person = Asker.of(request);
    this.refusal = Refusal.take(request);
    this.summary = new ErrorSummary(errors());
    this.flash = takeFlash(request);
  }

  private static Optional<String> takeFlash(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(EdgeHeaders.FLASH) instanceof String said))
      return Optional.empty();
    session.removeAttribute(EdgeHeaders.FLASH);
    return Optional.of(said);
  }

  public String t(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** The name of an enum's constant. */
  public String label(Enum<?> constant) {
    return texts.label(constant);
  }

  public Texts texts() {
    return texts;
  }

  public String lang() {
    return texts.language().tag();
  }

  /** Inside the portal, beginning with {@code /}. */
  public String path() {
    return Asked.pathInPortal(request);
  }

  /** Path and query, for {@code _from}. */
  public String here() {
    return request.getQueryString() == null ? path() : path() + "?" + request.getQueryString();
  }

  public String href(String path) {
    return request.getContextPath() + path;
  }

  public String asset(String name) {
    String path = "/assets/" + name;
    return href(path) + "?v=" + Assets.hashOf(request.getServletContext(), path);
  }

  public String webjar(String name) {
    String path = "/webjars/" + name;
    return href(path) + "?v=" + Assets.hashOf(request.getServletContext(), path);
  }

  public String csrf() {
    return FormToken.make(person.map(SignedIn::user), clock);
  }

  public boolean signedIn() {
    return person.isPresent();
  }

  public String actorName() {
    return person.map(SignedIn::shownName).orElse("");
  }

  public String actorInitials() {
    return Initials.of(actorName());
  }

  public String councilName() {
    return person.map(SignedIn::councilName).orElse("");
  }

  public boolean may(String role) {
    return person.map(p -> p.roles().contains(Role.valueOf(role))).orElse(false);
  }

  public String langHref(String lang) {
    return href("/language/" + lang + "?back=" + Query.encoded(here()));
  }

  public boolean demo() {
    return Setting.demonstration();
  }

  public Optional<String> flash() {
    return flash;
  }

  /** Field → sentence; the empty field is the form as a whole. */
  public Map<String, String> errors() {
    return refusal.map(Refusal::sentences).orElse(Map.of());
  }

  public boolean refused() {
    return refusal.isPresent();
  }

  /** Whether this field was refused; the summary above the form hears what it is called. */
  public boolean wrong(String field, String label) {
    summary.hear(field, label);
    return errors().containsKey(field);
  }

  public ErrorSummary summary() {
    return summary;
  }

  /** The name of the file that came with the refused form: no page can fill it in again. */
  public Optional<String> lostFile(String field) {
    return refusal.map(r -> r.files().get(field));
  }

  public String typed(String field) {
    return typed(field, "");
  }

  /** What was typed in the refused form, else what is known. */
  public String typed(String field, String otherwise) {
    if (refusal.isEmpty()) return otherwise;
    List<String> values = refusal.get().typed().get(field);
    return values == null ? "" : values.get(0);
  }

  public List<String> typedAll(String field, List<String> otherwise) {
    return refusal.map(r -> r.typed().getOrDefault(field, List.of())).orElse(otherwise);
  }

  /** All that was typed in the refused form, else what is known. */
  public TypedFields typedFields(TypedFields otherwise) {
    return refusal.map(r -> new TypedFields(r.typed())).orElse(otherwise);
  }

  public String money(Money money) {
    return texts.money(money);
  }

  public String amount(Money money) {
    return texts.amount(money);
  }

  /** As a Ukrainian types it into a field, in both languages. */
  public String moneyField(Money money) {
    return UkrainianNumbers.amount(money);
  }

  public String quantity(Quantity quantity) {
    return texts.quantity(quantity);
  }

  public String date(LocalDate day) {
    return texts.date(day);
  }

  public String shortDate(LocalDate day) {
    return DateInWords.digits(day);
  }

  public String instant(Instant instant) {
    return texts.moment(instant);
  }

  public String number(long number) {
    return texts.count(number);
  }

  /** This page's address with one parameter replaced; a change of filter goes back to page 1. */
  public String query(String name, Object value) {
    return href(path()) + Query.with(request.getQueryString(), name, value);
  }

  public String param(String name) {
    return "GET".equals(request.getMethod()) ? Query.value(request.getQueryString(), name) : "";
  }
}
