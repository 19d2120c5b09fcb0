package ua.opencities.notification.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import ua.opencities.notification.mailbox.MailboxSettings.Tls;

/** One connection to the mailbox. Looking at a message does not mark it as seen. */
final class OpenMailbox implements AutoCloseable {
  private final Store store;
  private final Folder folder;

  private OpenMailbox(Store store, Folder folder) {
    this.store = store;
    this.folder = folder;
  }

  static OpenMailbox open(MailboxSettings settings) throws MessagingException {
    boolean tls = settings.tls() == Tls.TLS;
    Store store = Session.getInstance(properties(settings)).getStore(tls ? "imaps" : "imap");
    store.connect(settings.host(), settings.port(), settings.user(), settings.password());
    try {
      Folder folder = store.getFolder(settings.folder());
      folder.open(Folder.READ_WRITE);
      return new OpenMailbox(store, folder);
    } catch (MessagingException | RuntimeException broken) {
      store.close();
      throw broken;
    }
  }

  private static Properties properties(MailboxSettings settings) {
    var properties = new Properties();
    for (String protocol : List.of("mail.imap.", "mail.imaps.")) {
      properties.put(protocol + "connectiontimeout", "10000");
      properties.put(protocol + "timeout", "20000");
      properties.put(protocol + "writetimeout", "20000");
      properties.put(protocol + "peek", "true");
      properties.put(protocol + "ssl.checkserveridentity", "true");
      boolean starttls = settings.tls() == Tls.STARTTLS;
      properties.put(protocol + "starttls.enable", String.valueOf(starttls));
      properties.put(protocol + "starttls.required", String.valueOf(starttls));
    }
    return properties;
  }

  /** Changes when the numbers of the messages mean others than before. */
  long uidValidity() throws MessagingException {
    return ((UIDFolder) folder).getUIDValidity();
  }

  long uid(Message message) throws MessagingException {
    return ((UIDFolder) folder).getUID(message);
  }

  /** The next messages, with what is needed to leave one alone: flags, size, kind. */
  List<Message> after(long uid, int most) throws MessagingException {
    List<Message> next = new ArrayList<>();
    // asked for what lies after the last, a server answers with the last
    for (Message each : ((UIDFolder) folder).getMessagesByUID(uid + 1, UIDFolder.LASTUID))
      if (each != null && uid(each) > uid && next.size() < most) next.add(each);
    var wanted = new FetchProfile();
    wanted.add(FetchProfile.Item.FLAGS);
    wanted.add(FetchProfile.Item.SIZE);
    wanted.add("Content-Type");
    folder.fetch(next.toArray(Message[]::new), wanted);
    return next;
  }

  static boolean isUnread(Message message) throws MessagingException {
    return Arrays.stream(message.getFlags().getSystemFlags())
        .noneMatch(flag -> flag == Flags.Flag.SEEN || flag == Flags.Flag.DELETED);
  }

  static void markAsRead(Message message) throws MessagingException {
    message.setFlag(Flags.Flag.SEEN, true);
  }

  @Override
  public void close() throws MessagingException {
    store.close();
  }
}
