// ttrpccall calls any unary ttrpc method with raw bytes, by the Go implementation of the protocol.
//
//	ttrpccall SOCKET SERVICE METHOD HEX-PAYLOAD [TIMEOUT]
//
// It prints the answer in hex and exits 0, or prints the status code and the ErrorInfo reason and exits 1.
// Anything else that goes wrong exits 2.
package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"net"
	"os"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/status"
)

// raw is a message that is its own encoding.
type raw struct{ bytes []byte }

func (r *raw) Reset()                   { r.bytes = nil }
func (r *raw) String() string           { return hex.EncodeToString(r.bytes) }
func (r *raw) ProtoMessage()            {}
func (r *raw) Marshal() ([]byte, error) { return r.bytes, nil }
func (r *raw) Unmarshal(b []byte) error { r.bytes = append([]byte(nil), b...); return nil }

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}

func main() {
	if len(os.Args) < 5 {
		fmt.Fprintln(os.Stderr, "usage: ttrpccall SOCKET SERVICE METHOD HEX-PAYLOAD [TIMEOUT]")
		os.Exit(2)
	}
	payload, err := hex.DecodeString(os.Args[4])
	if err != nil {
		fail(err)
	}
	ctx := context.Background()
	if len(os.Args) > 5 {
		timeout, err := time.ParseDuration(os.Args[5])
		if err != nil {
			fail(err)
		}
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, timeout)
		defer cancel()
	}
	connection, err := net.Dial("unix", os.Args[1])
	if err != nil {
		fail(err)
	}
	stripper := &detailStripper{Conn: connection}
	client := ttrpc.NewClient(stripper)
	defer client.Close()
	answer := &raw{}
	if err := client.Call(ctx, os.Args[2], os.Args[3], &raw{payload}, answer); err != nil {
		if refused, ok := status.FromError(err); ok {
			fmt.Println(uint32(refused.Code()), stripper.reason)
			os.Exit(1)
		}
		fail(err)
	}
	fmt.Println(hex.EncodeToString(answer.bytes))
}
