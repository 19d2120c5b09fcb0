package ua.opencities.notification.mailbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why the mailbox could not be read. */
public enum MailboxProblem {
  UNREACHABLE,
  /** Certificate or protocol. */
  NOT_SECURE,
  PASSWORD,
  NO_FOLDER,
  OTHER;

  static MailboxProblem of(Exception stopped) {
    if (stopped instanceof AuthenticationFailedException) return PASSWORD;
    if (stopped instanceof FolderNotFoundException) return NO_FOLDER;
    if (caused(stopped, SSLException.class)) return NOT_SECURE;
    if (caused(stopped, ConnectException.class)
        || caused(stopped, UnknownHostException.class)
        || caused(stopped, NoRouteToHostException.class)
        || caused(stopped, SocketTimeoutException.class)) return UNREACHABLE;
    return String.valueOf(stopped.getMessage()).contains("STARTTLS") ? NOT_SECURE : OTHER;
  }

  private static boolean caused(Throwable stopped, Class<?> type) {
    return Stream.iterate(stopped, it -> it != null, Throwable::getCause)
        .limit(20)
        .anyMatch(type::isInstance);
  }
}
