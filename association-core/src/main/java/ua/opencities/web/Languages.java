package ua.opencities.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import ua.opencities.language.Language;

/** The reader's language: what the cookie says, else Ukrainian (Law № 2704-VIII, article 27). */
final class Languages {
  static final String COOKIE = "lang";

  private Languages() {}

  static Language of(HttpServletRequest request) {
    if (request.getCookies() != null)
      for (Cookie cookie : request.getCookies())
        if (COOKIE.equals(cookie.getName())) return Language.tagged(cookie.getValue());
    return Language.UK;
  }
}
