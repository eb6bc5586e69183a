package org.yihu.persistence.attachment;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.FileWriting;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.AttachmentFiles;

/**
 * Attachment contents as files {@code attachments/ab/abcd…}: encrypted by Tink's streaming
 * AES-256-GCM-HKDF, named by a keyed hash of the content's SHA-256, so that nobody without the
 * store's key can tell whether a known paper is there.
 */
public final class AttachmentVault implements AttachmentFiles {
  private static final int SEGMENT = 64 * 1024;
  private static final byte[] CONTEXT = "yihu/1/attachment".getBytes(StandardCharsets.US_ASCII);

  private final Path folder;
  private final StoreKey key;
  private final StreamingAead cipher;

  public AttachmentVault(Path folder, StoreKey key) {
    this.folder = folder;
    this.key = key;
    try {
      byte[] derived = key.derive(StoreKey.Purpose.ATTACHMENT);
      this.cipher = new AesGcmHkdfStreaming(derived, "HmacSha256", 32, SEGMENT, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Content put(InputStream plain) throws IOException {
    MessageDigest digest = sha256();
    long[] size = new long[1];
    FileWriting.write(
        folder,
        out -> size[0] = encrypt(new DigestInputStream(plain, digest), out),
        () -> place(addressOf(digest)));
    String sha256 = HexFormat.of().formatHex(copyOf(digest).digest());
    return new Content(addressOf(digest), sha256, size[0]);
  }

  private long encrypt(InputStream plain, OutputStream out) throws IOException {
    try (OutputStream encrypting = cipher.newEncryptingStream(out, CONTEXT)) {
      return plain.transferTo(encrypting);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path place(String address) {
    try {
      Path file = file(address);
      Files.createDirectories(file.getParent());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(String address) throws IOException {
    Path file = file(address);
    if (!Files.exists(file)) {
      throw Refusal.of(Refusal.Kind.STORE_DAMAGED, "ATTACHMENT_FILE_MISSING", file);
    }
    try {
      InputStream raw = Files.newInputStream(file);
      return new AddressedStream(cipher.newDecryptingStream(raw, CONTEXT), sha256(), address);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the file is there. */
  public boolean has(String address) {
    return Files.exists(file(address));
  }

  /**
   * Files whose address is not among those known, and half-written files, last touched before a
   * moment.
   */
  public List<Path> orphans(Set<String> known, Instant before) {
    List<Path> orphans = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean isKnown = known.contains(file.getFileName().toString());
        if (!isKnown && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          orphans.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return orphans;
  }

  private Path file(String address) {
    if (!address.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not an attachment address: " + address);
    }
    return folder.resolve(address.substring(0, 2)).resolve(address);
  }

  private String addressOf(MessageDigest digest) {
    byte[] hash = copyOf(digest).digest();
    return HexFormat.of().formatHex(key.mac(StoreKey.Purpose.ATTACHMENT_NAME).doFinal(hash));
  }

  private static MessageDigest copyOf(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Fails at the end if the content is not the one that the address names: a whole file put in
   * another's place.
   */
  private final class AddressedStream extends DigestInputStream {
    private final String address;

    AddressedStream(InputStream in, MessageDigest digest, String address) {
      super(in, digest);
      this.address = address;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return checked(super.read(bytes, from, length));
    }

    private int checked(int read) throws IOException {
      if (read < 0 && !addressOf(digest).equals(address)) {
        throw new IOException("another content stands in the place of attachment " + address);
      }
      return read;
    }
  }
}
