package ua.opencities.web.sender;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address, or a block of them as {@code 10.0.0.0/8}. */
record Network(BigInteger begins, int length, int bits) {
  /** Only what is written in digits: a name would be asked of a name server. */
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

  static Optional<Network> of(String written) {
    String[] parts = written.split("/", -1);
    Optional<InetAddress> address = address(parts[0]);
    if (address.isEmpty() || parts.length > 2) return Optional.empty();
    int length = address.get().getAddress().length * 8;
    try {
      int bits = parts.length == 1 ? length : Integer.parseInt(parts[1]);
      return bits < 0 || bits > length
          ? Optional.empty()
          : Optional.of(new Network(number(address.get()), length, bits));
    } catch (NumberFormatException noLength) {
      return Optional.empty();
    }
  }

  boolean holds(InetAddress address) {
    return address.getAddress().length * 8 == length
        && number(address).xor(begins).shiftRight(length - bits).signum() == 0;
  }

  static Optional<InetAddress> address(String written) {
    try {
      return ADDRESS.matcher(written).matches()
          ? Optional.of(InetAddress.getByName(written))
          : Optional.empty();
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  private static BigInteger number(InetAddress address) {
    return new BigInteger(1, address.getAddress());
  }
}
