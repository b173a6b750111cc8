/// Refuses text that is not UTF-8 or has a NUL inside, where C would end it.
func checkText(_ bytes: UnsafeBufferPointer<UInt8>) throws(DecodingFault.Cause) {
  var index = 0
  while index < bytes.count, bytes[index] &- 1 < 0x7f { index += 1 }
  guard index < bytes.count else { return }
  try checkBeyondASCII(UnsafeBufferPointer(rebasing: bytes[index...]))
}

/// The same, from the first byte that is not plain ASCII.
private func checkBeyondASCII(
  _ bytes: UnsafeBufferPointer<UInt8>
) throws(DecodingFault.Cause) {
  guard !bytes.contains(0) else { throw .textHasNUL }
  do {
    _ = try UTF8Span(validating: bytes.span)
  } catch {
    throw .textNotUTF8
  }
}
