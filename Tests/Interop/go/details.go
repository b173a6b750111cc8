package main

import (
	"encoding/binary"
	"io"
	"net"

	"google.golang.org/protobuf/encoding/protowire"
)

// detailStripper takes the details off every status before the library sees it, and keeps the ErrorInfo reason.
//
// Version 1.1.1 decodes with gogo/protobuf, which panics on any google.protobuf.Any of today's generated code
// ("protobuf tag not enough fields in Any.state"); versions from 1.2 on read details themselves.
type detailStripper struct {
	net.Conn
	pending []byte
	reason  string
}

func (c *detailStripper) Read(into []byte) (int, error) {
	if len(c.pending) == 0 {
		frame, err := c.frame()
		if err != nil {
			return 0, err
		}
		c.pending = frame
	}
	n := copy(into, c.pending)
	c.pending = c.pending[n:]
	return n, nil
}

func (c *detailStripper) frame() ([]byte, error) {
	header := make([]byte, 10)
	if _, err := io.ReadFull(c.Conn, header); err != nil {
		return nil, err
	}
	body := make([]byte, binary.BigEndian.Uint32(header))
	if _, err := io.ReadFull(c.Conn, body); err != nil {
		return nil, err
	}
	if header[8] == 2 {
		body = rewrite(body, 1, func(status []byte) []byte {
			return rewrite(status, 3, c.note)
		})
		binary.BigEndian.PutUint32(header, uint32(len(body)))
	}
	return append(header, body...), nil
}

// note keeps the reason of an ErrorInfo and drops the detail.
func (c *detailStripper) note(detail []byte) []byte {
	rewrite(detail, 2, func(value []byte) []byte {
		rewrite(value, 1, func(reason []byte) []byte {
			if c.reason == "" {
				c.reason = string(reason)
			}
			return reason
		})
		return value
	})
	return nil
}

// rewrite passes every length-delimited field of that number through change; nil leaves it out.
func rewrite(message []byte, field protowire.Number, change func([]byte) []byte) []byte {
	out := []byte{}
	for len(message) > 0 {
		number, kind, tag := protowire.ConsumeTag(message)
		size := protowire.ConsumeFieldValue(number, kind, message[max(tag, 0):])
		if tag < 0 || size < 0 {
			return append(out, message...)
		}
		whole := message[:tag+size]
		if number == field && kind == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(message[tag:])
			if changed := change(value); changed == nil {
				whole = nil
			} else {
				whole = protowire.AppendBytes(protowire.AppendTag(nil, number, kind), changed)
			}
		}
		out = append(out, whole...)
		message = message[tag+size:]
	}
	return out
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
