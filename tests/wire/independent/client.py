# SPDX-FileCopyrightText: 2026 The Meshtray authors
# SPDX-License-Identifier: MIT
"""A claudemesh client of another stack: Python, websockets and PyNaCl.

Written from the description of the v0.1 protocol alone; it shares no line with the program it is tested against.
"""

import base64
import json
import os
import secrets
import time
import urllib.parse
import urllib.request

from nacl.bindings import (
    crypto_box_afternm,
    crypto_box_beforenm,
    crypto_box_open_afternm,
    crypto_sign,
    crypto_sign_BYTES,
    crypto_sign_ed25519_pk_to_curve25519,
    crypto_sign_ed25519_sk_to_curve25519,
    crypto_sign_keypair,
    crypto_sign_open,
)
import websockets


def read_invite(link):
    """Token and payload of an invite link, its signature checked."""
    token = link.rstrip("/").rsplit("/", 1)[-1]
    payload = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    fields = ("v", "mesh_id", "mesh_slug", "broker_url", "expires_at", "mesh_root_key", "role", "owner_pubkey")
    canonical = "|".join(str(payload[field]) for field in fields).encode()
    crypto_sign_open(bytes.fromhex(payload["signature"]) + canonical, bytes.fromhex(payload["owner_pubkey"]))
    assert payload["expires_at"] > time.time(), "the invite is over"
    return token, payload


class Client:
    """One member: keys, membership, connection."""

    def __init__(self, name):
        self.name = name
        self.public_key, self._secret_key = crypto_sign_keypair()
        self.pubkey = self.public_key.hex()
        self._socket = None
        self._kept = []
        self._seen = set()

    def join(self, link):
        token, payload = read_invite(link)
        self.mesh_id = payload["mesh_id"]
        self.broker_url = payload["broker_url"]
        base = urllib.parse.urlsplit(self.broker_url)
        request = urllib.request.Request(
            f"{'https' if base.scheme == 'wss' else 'http'}://{base.netloc}/join",
            data=json.dumps(
                {
                    "invite_token": token,
                    "invite_payload": payload,
                    "peer_pubkey": self.pubkey,
                    "display_name": self.name,
                }
            ).encode(),
            headers={"Content-Type": "application/json"},
            method="POST",
        )
        with urllib.request.urlopen(request, timeout=10) as response:
            answer = json.load(response)
        assert answer["ok"], answer
        self.member_id = answer["memberId"]

    async def connect(self):
        self._socket = await websockets.connect(self.broker_url, compression=None)
        timestamp = int(time.time() * 1000)
        canonical = f"{self.mesh_id}|{self.member_id}|{self.pubkey}|{timestamp}".encode()
        await self._say(
            type="hello",
            meshId=self.mesh_id,
            memberId=self.member_id,
            pubkey=self.pubkey,
            sessionId=f"{os.getpid()}-{timestamp}",
            pid=os.getpid(),
            cwd=os.getcwd(),
            timestamp=timestamp,
            signature=crypto_sign(canonical, self._secret_key)[:crypto_sign_BYTES].hex(),
        )
        return await self.hear("hello_ack")

    async def close(self):
        await self._socket.close()

    async def send(self, recipient, text, priority="next"):
        """Encrypts and sends; the broker's message id when it has taken it."""
        nonce = secrets.token_bytes(24)
        frame_id = secrets.token_hex(8)
        await self._say(
            type="send",
            id=frame_id,
            targetSpec=recipient,
            priority=priority,
            nonce=base64.b64encode(nonce).decode(),
            ciphertext=base64.b64encode(
                crypto_box_afternm(text.encode(), nonce, self._shared_with(recipient))
            ).decode(),
        )
        ack = await self.hear("ack")
        assert ack["id"] == frame_id and ack["queued"], ack
        return ack["messageId"]

    async def receive(self):
        """The next message: its id, the sender's key, the text. Delivery is at least once; one seen before is skipped."""
        push = await self.hear("push")
        while push["messageId"] in self._seen:
            push = await self.hear("push")
        self._seen.add(push["messageId"])
        assert push["meshId"] == self.mesh_id, push
        plain = crypto_box_open_afternm(
            base64.b64decode(push["ciphertext"], validate=True),
            base64.b64decode(push["nonce"], validate=True),
            self._shared_with(push["senderPubkey"]),
        )
        return push["messageId"], push["senderPubkey"], plain.decode()

    async def hear(self, kind):
        """The next frame of a kind; others wait."""
        for frame in self._kept:
            if frame["type"] == kind:
                self._kept.remove(frame)
                return frame
        while True:
            frame = json.loads(await self._socket.recv())
            if frame["type"] == kind:
                return frame
            self._kept.append(frame)

    async def _say(self, **frame):
        await self._socket.send(json.dumps(frame))

    def _shared_with(self, pubkey):
        return crypto_box_beforenm(
            crypto_sign_ed25519_pk_to_curve25519(bytes.fromhex(pubkey)),
            crypto_sign_ed25519_sk_to_curve25519(self._secret_key),
        )
